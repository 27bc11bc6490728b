/**
 * The only import of the polyfill: native `browser` where there is one (Firefox; Chrome from 148), else wrapped. The
 * scripts that run in pages get `native-browser.ts` in its place (see the build): what they use needs no wrapping.
 */
import browser from 'webextension-polyfill';

export default browser;
