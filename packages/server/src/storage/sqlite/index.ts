export { openSqlite } from './open-sqlite.js';
