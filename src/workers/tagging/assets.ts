export { publicBase, readAsset } from '../assets.ts';
