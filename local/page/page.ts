/** The page: the grid on one side of the connection, everything around it on the other. */
import { connect } from './connection';
import { startGrid } from './grid/grid';
import { startShell } from './shell/shell';
import './page.css';

const connection = connect();
const grid = startGrid(document.getElementById('grid')!, connection);
startShell(connection, grid);
