import Selaras
import Testing

@testable import Web

@Suite("Who may ask for an address")
struct IzinTests {
  private static let juai = Pelaku(akun: "operator-juai", peran: .operator, unit: "kecamatan-juai")
  private static let admin = Pelaku(akun: "bagian-organisasi", peran: .administrator)

  @Test(
    arguments: [
      (.publik, nil, nil, true), (.masuk, admin, nil, true), (.peran([.administrator]), admin, "kecamatan-juai", true),
      (.peran([.operator]), juai, "kecamatan-juai", true), (.peran([.operator]), juai, nil, true),
      (.peran([.operator]), juai, "kecamatan-mawar", false), (.peran([.kepala]), juai, "kecamatan-juai", false),
      (.peran([.operator]), admin, nil, false),
    ] as [(Izin, Pelaku?, String?, Bool)])
  func roles(izin: Izin, pelaku: Pelaku?, unit: String?, isAllowed: Bool) {
    #expect((izin.putusan(pelaku, unit: unit) == .boleh) == isAllowed)
  }

  @Test("Who has not signed in signs in first, whatever the role", arguments: [.masuk, .peran([.operator])] as [Izin])
  func guests(izin: Izin) {
    #expect(izin.putusan(nil, unit: nil) == .masukDahulu)
  }

  @Test("A refusal names who may")
  func words() {
    guard case .ditolak(let reason) = Izin.peran([.administrator]).putusan(Self.juai, unit: nil) else {
      Issue.record("allowed")
      return
    }
    #expect(reason.contains("Administrator (Bagian Organisasi)") && reason.contains("Operator perangkat daerah"))
  }
}
