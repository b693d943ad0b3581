import Foundation
import Reviu
import Testing

struct TanamTests {
  @Test func `Planted errors are found and reports without errors stay silent`() throws {
    let environment = ProcessInfo.processInfo.environment
    let first = environment["TANAM_AWAL"].flatMap(Int.init) ?? 1
    let count = environment["TANAM_BANYAK"].flatMap(Int.init) ?? 8
    var gauge = PengukurTanam()
    for seed in first..<(first + count) { try gauge.ukur(benih: seed, setiapJenis: 3) }
    if let folder = environment["TANAM_KE"] {
      for seed in first..<(first + count) {
        try PenulisContoh.tulis(benih: seed).teks().write(
          toFile: "\(folder)/\(seed).txt", atomically: true, encoding: .utf8)
      }
    }
    for kind in JenisTanam.allCases {
      let result = gauge.hasil[kind] ?? .init()
      print(kind, result.ditemukan, "/", result.ditanam)
      for line in result.luput { print("   ", line) }
    }
    print("angka", gauge.angkaDiperiksa, "galat", gauge.galatPalsu.count, "peringatan", gauge.peringatanPalsu.count)
    for line in gauge.galatPalsu { print("  G", line) }
    for line in gauge.peringatanPalsu { print("  P", line) }
    #expect(gauge.galatPalsu.isEmpty)
  }
}
