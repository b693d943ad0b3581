import HTML
import Testing

@Suite("Addresses")
struct AddressTests {
  @Test(
    arguments: [
      "/unit/kecamatan-juai", "unit?tahun=2024", "#tabel-3-1", "?per=2024-09-30", "https://contoh.go.id/a:b",
      "HTTP://contoh.go.id", "mailto:orang@contoh.go.id", "otpauth://totp/Selaras:akun?secret=A", "/a/b:c", "",
      "./berkas.pdf",
    ])
  func accepted(address: String) {
    #expect(isSafeAddress(address))
    #expect(a(.href(address)) { "x" }.string == "<a href=\"\(address)\">x</a>")
  }

  @Test(
    arguments: [
      "javascript:alert(1)", "JavaScript:alert(1)", " javascript:alert(1)", "java\nscript:alert(1)",
      "java\tscript:alert(1)", "\u{1}javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "vbscript:x",
      "javascript&colon;alert(1):", "tel:123", ":", "/a b",
    ])
  func refused(address: String) {
    #expect(!isSafeAddress(address))
    #expect(a(.href(address)) { "x" }.string == "<a>x</a>")
    #expect(form(.action(address)) { "x" }.string == "<form>x</form>")
    #expect(button(.formaction(address)) { "x" }.string == "<button>x</button>")
    #expect(img(.src(address), .alt("")).string == "<img alt=\"\">")
  }
}
