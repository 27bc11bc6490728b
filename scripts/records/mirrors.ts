/**
 * Hosts that reprint, reword or aggregate what others wrote. A page on one of them may be all there is, but then its
 * source is `kind: secondary`, and readers see that.
 */
const MIRROR_HOSTS = [
  '5gdigitalnews.com',
  'alfapress.al',
  'am1.news',
  'america-times.com',
  'breakinglatest.news',
  'byteseu.com',
  'devdiscourse.com',
  'head-topics.com',
  'headtopics.com',
  'listserve.net',
  'marketbeatnow.com',
  'menafn.com',
  'news-pravda.com',
  'pledgetimes.com',
  'redcensor.com',
  'tellerreport.com',
  'thelocalreport.in',
  'urdupoint.com',
  'zerohedge.com',
];

const IP_ADDRESS = /^\d+(\.\d+){3}$|^\[/;

/** True for a host that is known to carry others' texts, for its subdomains, and for a bare network address. */
export function isMirror(url: string): boolean {
  const { hostname } = new URL(url);
  return (
    IP_ADDRESS.test(hostname) ||
    MIRROR_HOSTS.some((host) => hostname === host || hostname.endsWith(`.${host}`))
  );
}
