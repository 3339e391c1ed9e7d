/**
 * The 市区町村 of an address. By rules, since libraries for Japanese addresses ask a server or bring tables of several
 * megabytes. A name goes up to its first 市, 町 or 村, its own first letter aside; those for which that is wrong are listed.
 */
import { cleanText, withoutSpaces } from './text';

const POSTCODE = /^〒?\d{3}-?\d{4}/;
const PREFECTURE = /^(?:東京都|北海道|京都府|大阪府|[^\d]{2,3}県)/;
/** 政令指定都市: their wards are as large as towns. */
const WARD_CITIES =
  '札幌|仙台|さいたま|千葉|横浜|川崎|相模原|新潟|静岡|浜松|名古屋|京都|大阪|堺|神戸|岡山|広島|北九州|福岡|熊本';
const TOKYO_WARDS =
  '千代田|中央|港|新宿|文京|台東|墨田|江東|品川|目黒|大田|世田谷|渋谷|中野|杉並|豊島|北|荒川|板橋|練馬|足立|葛飾|江戸川';
/** Cities with 市, 町, 村 or 郡 inside their name. */
const CITIES = '四日市|廿日市|野々市|十日町|大町|東村山|武蔵村山|羽村|大村|田村|蒲郡|小郡|大和郡山';
/** Districts with 市 or 村 inside their name. */
const DISTRICTS = '高市|余市|田村|東村山|西村山|北村山';
/** Towns with 市, 町 or 村 inside their name. */
const TOWNS = '玉村|大町|上市|下市|余市';
const NAME = '[ぁ-ゖァ-ヺー々〆一-鿿]';

const FORMS = [
  `((?:${WARD_CITIES})市${NAME}{1,3}?区)`,
  `((?:${TOKYO_WARDS})区)`,
  `((?:${CITIES})市)`,
  `(?:${DISTRICTS}|[^\\d市区町村郡]{1,5})郡((?:${TOWNS})町|${NAME}{1,6}?[町村])`,
  `((?:${TOWNS})町|${NAME}{1,7}?[市町村])`,
].map((form) => new RegExp(`^${form}`));

/** `〒251-0000 神奈川県藤沢市見本町1-2` → `藤沢市`, `横浜市中区…` → `横浜市中区`, `三浦郡葉山町…` → `葉山町`; '' where none is to be seen. */
export function municipality(address: string): string {
  const place = withoutSpaces(cleanText(address.slice(0, 200)))
    .replace(POSTCODE, '')
    .replace(PREFECTURE, '');
  for (const form of FORMS) {
    const found = form.exec(place)?.[1];
    if (found !== undefined) return found;
  }
  return '';
}
