import Sakip
import Selaras

/// How many targets are reached, in sentences.
struct KalimatSimpulan {
  let lkjip: Lkjip

  /// `Dari 1 (satu) tujuan dan 4 (empat) indikator, seluruh target tercapai.`
  var kesimpulan: String {
    let recap = lkjip.dilaporkan.rekap()
    let reached = recap.melampaui + recap.sesuai
    let counts = [
      (Set(lkjip.dilaporkan.compactMap { $0.tempat?.tujuan }).count, "tujuan"),
      (Set(lkjip.dilaporkan.compactMap { $0.tempat?.sasaran }).count, "sasaran"), (recap.jumlah, "indikator"),
    ].filter { $0.0 > 0 }.map { "\(Terbilang.angkaDanKata($0.0)) \($0.1)" }
    let opening = "Dari \(Kalimat.daftar(counts))"
    switch reached {
    case recap.jumlah: return "\(opening), seluruh target tercapai."
    case 0: return "\(opening), belum ada target yang tercapai."
    default:
      return
        "\(opening), target tercapai pada \(Terbilang.angkaDanKata(reached)) indikator dan belum tercapai atau belum terukur pada \(Terbilang.angkaDanKata(recap.jumlah - reached)) indikator."
    }
  }

  /// How many reached more than, exactly or less than 100%, of those just listed.
  var rekap: String {
    let recap = lkjip.dilaporkan.rekap()
    let parts = [
      (recap.melampaui, "mencapai di atas 100%"), (recap.sesuai, "mencapai tepat 100%"),
      (recap.belumTercapai, "mencapai di bawah 100%"),
      (recap.tidakTerukur.count, "belum terukur"),
    ].filter { $0.0 > 0 }.map { "\(Terbilang.angkaDanKata($0.0)) indikator \($0.1)" }
    return "Dari seluruh indikator tersebut, \(Kalimat.daftar(parts))."
  }
}
