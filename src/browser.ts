/** The only import of the polyfill: native `browser` where there is one (Firefox; Chrome from 148), else wrapped. */
import browser from 'webextension-polyfill';

export default browser;
