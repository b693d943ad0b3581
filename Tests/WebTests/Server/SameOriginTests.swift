import Hummingbird
import Testing

@testable import Web

@Suite("Forms come from this site")
struct SameOriginTests {
  @Test(
    arguments: [
      (["Sec-Fetch-Site": "same-origin"], true), (["Sec-Fetch-Site": "none"], true),
      (["Sec-Fetch-Site": "cross-site"], false), (["Sec-Fetch-Site": "same-site"], false),
      (["Origin": "https://sakip.go.id"], true), (["Origin": "https://sakip.go.id:8443"], false),
      (["Origin": "https://jahat.example"], false), (["Origin": "null"], false), ([:], true),
      (["Sec-Fetch-Site": "cross-site", "Origin": "https://sakip.go.id"], false),
    ] as [([String: String], Bool)])
  func sites(headers: [String: String], isAllowed: Bool) {
    var fields: HTTPFields = [:]
    for (name, value) in headers { if let field = HTTPField.Name(name) { fields[field] = value } }
    #expect(SameOrigin.allows(fields, host: "sakip.go.id") == isAllowed)
  }

  @Test(
    "Addresses to go on to stay on this site",
    arguments: [
      ("/kerja", true), ("/perangkat-daerah/x?tahun=2024", true), ("//jahat.example", false),
      ("https://jahat.example", false),
      ("/\\jahat.example", false), ("kerja", false), ("", false), ("/a\nb", false), ("javascript:alert(1)", false),
    ])
  func local(address: String, isLocal: Bool) {
    #expect(Address.isLocal(address) == isLocal)
  }
}
