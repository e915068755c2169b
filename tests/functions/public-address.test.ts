import { describe, expect, it } from "vitest";

import { judgeAddress } from "../../functions/source/public-address.ts";

const refusalOf = (address: string, base: string | null = null, loopback = false): string | null => {
  const judgement = judgeAddress(address, base === null ? null : new URL(base), loopback);
  return "refusal" in judgement ? judgement.refusal : null;
};

describe("an address that may be fetched", () => {
  it.each([
    "https://news.example.org/2024/05/bridge",
    "http://news.example.org:80/",
    "https://news.example.org:443/?a=1#part",
    "https://NEWS.Example.ORG./",
    "https://b\u00FCcher.example.net/",
    "http://93.184.215.14/",
    "http://[2606:4700:4700::1111]/",
    "https://localhost.news.org/",
    "https://10.0.0.1.news.org/",
  ])("%s", (address) => expect(refusalOf(address)).toBeNull());

  it("loses its fragment, which is for the reader", () => {
    const judgement = judgeAddress("https://news.example.org/a#b", null, false);
    expect("url" in judgement && judgement.url.href).toBe("https://news.example.org/a");
  });
});

describe("an address that may not be fetched", () => {
  it.each([
    ["no address", "news"],
    ["another scheme", "ftp://news.example.org/"],
    ["a file", "file:///etc/passwd"],
    ["data", "data:text/html,x"],
    ["credentials", "https://user:secret@news.example.org/"],
    ["a user", "https://user@news.example.org/"],
    ["an empty user with a password", "https://:secret@news.example.org/"],
    ["another port", "https://news.example.org:8443/"],
    ["a port of mail", "http://news.example.org:25/"],
    ["loopback", "http://127.0.0.1/"],
    ["all of loopback", "http://127.8.9.10/"],
    ["loopback in IPv6", "http://[::1]/"],
    ["loopback by name", "http://localhost/"],
    ["the name with a dot", "http://localhost./"],
    ["the name in capitals", "http://LOCALHOST/"],
    ["below the name", "http://app.localhost/"],
    ["this host", "http://0.0.0.0/"],
    ["this host in IPv6", "http://[::]/"],
    ["private, 10", "http://10.1.2.3/"],
    ["private, 172.16", "http://172.31.255.255/"],
    ["private, 192.168", "http://192.168.0.1/"],
    ["carrier-grade", "http://100.64.0.1/"],
    ["link-local, where clouds keep keys", "http://169.254.169.254/latest/meta-data/"],
    ["link-local in IPv6", "http://[fe80::1]/"],
    ["unique-local", "http://[fd00::1]/"],
    ["site-local", "http://[fec0::1]/"],
    ["multicast", "http://224.0.0.1/"],
    ["multicast in IPv6", "http://[ff02::1]/"],
    ["broadcast", "http://255.255.255.255/"],
    ["benchmarks", "http://198.18.0.1/"],
    ["documentation", "http://203.0.113.7/"],
    ["reserved", "http://240.0.0.1/"],
    ["IPv4-mapped loopback", "http://[::ffff:127.0.0.1]/"],
    ["IPv4-mapped public", "http://[::ffff:8.8.8.8]/"],
    ["IPv4-compatible", "http://[::127.0.0.1]/"],
    ["6to4", "http://[2002:7f00:1::]/"],
    ["NAT64", "http://[64:ff9b::7f00:1]/"],
    ["Teredo", "http://[2001::1]/"],
    ["outside of the block of public addresses", "http://[4000::1]/"],
    ["decimal loopback", "http://2130706433/"],
    ["octal loopback", "http://017700000001/"],
    ["hexadecimal loopback", "http://0x7f000001/"],
    ["mixed loopback", "http://0x7f.0.0.01/"],
    ["short loopback", "http://127.1/"],
    ["loopback with a dot at the end", "http://127.0.0.1./"],
    ["fullwidth loopback", "http://\uFF11\uFF12\uFF17.0.0.1/"],
    ["escaped loopback", "http://%31%32%37.0.0.1/"],
    ["decimal public", "http://134744072/"],
    ["hexadecimal public", "http://0x08.8.8.8/"],
    ["short public", "http://8.8.2056/"],
    ["a long form in IPv6", "http://[2606:4700:4700:0:0:0:0:1111]/"],
    ["a name without a dot", "http://intranet/"],
    ["an empty label", "http://a..b/"],
    ["mDNS", "http://printer.local/"],
    ["internal", "http://metadata.google.internal/"],
    ["the old name of this machine", "http://localhost.localdomain/"],
    ["a router", "http://fritz.home.arpa/"],
    ["a reserved name", "http://service.test/"],
    ["a hidden service", "http://abc.onion/"],
  ])("%s: %s", (_what, address) => expect(refusalOf(address)).not.toBeNull());
});

describe("a redirect's address", () => {
  it.each([
    ["a path", "/next", null],
    ["a path on a public number", "/next", null, "http://93.184.215.14/a"],
    ["without a scheme", "//other.example.org/", null],
    ["to loopback", "http://127.0.0.1/", "no public address"],
    ["to loopback without a scheme", "//127.0.0.1/", "no public address"],
    ["to a decimal number", "//134744072/", "unusual"],
    ["to another scheme", "file:///etc/passwd", "only http and https"],
    ["with credentials", "https://a:b@news.example.org/", "user"],
  ])("%s", (_what, address, refusal, base = "https://news.example.org/a") => {
    if (refusal === null) expect(refusalOf(address, base)).toBeNull();
    else expect(refusalOf(address, base)).toContain(refusal);
  });
});

describe("where loopback is admitted", () => {
  it.each(["http://127.0.0.1:9100/", "http://localhost:9100/", "http://[::1]:9100/", "https://news.example.org/"])(
    "%s is fetched",
    (address) => expect(refusalOf(address, null, true)).toBeNull(),
  );

  it.each(["http://10.0.0.1/", "http://169.254.169.254/", "http://news.example.org:9100/", "http://0.0.0.0:9100/"])(
    "%s is not",
    (address) => expect(refusalOf(address, null, true)).not.toBeNull(),
  );
});
