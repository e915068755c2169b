import { describe, expect, it } from "vitest";

import { hostPattern, serviceAddress } from "../../extension/service/address.ts";

describe("the address of a service", () => {
  it.each([
    ["http://localhost:8787", "http://localhost:8787"],
    ["localhost:8787", "http://localhost:8787"],
    ["127.0.0.1:8787/", "http://127.0.0.1:8787"],
    ["attest.example", "https://attest.example"],
    ["  https://desk.example/attest/  ", "https://desk.example/attest"],
    ["https://desk.example/?query#part", "https://desk.example"],
  ])("is read from %s", (typed, address) => {
    expect(serviceAddress(typed)).toBe(address);
  });

  it.each([
    "",
    "   ",
    "ftp://desk.example",
    "javascript:alert(1)",
    "https://name:secret@desk.example",
    "https://",
    "a b",
  ])("is not %j", (typed) => {
    expect(serviceAddress(typed)).toBe(null);
  });

  it("asks for leave for that one host", () => {
    expect(hostPattern("http://localhost:8787")).toBe("http://localhost/*");
    expect(hostPattern("https://desk.example/attest")).toBe("https://desk.example/*");
  });
});
