/// How a made report is written: no two seeds look alike.
struct GayaContoh {
  enum Rupiah: CaseIterable { case polos, titik, nol, strip }
  enum Nomor: CaseIterable { case angka, kode, kata }
  enum Efisiensi: CaseIterable { case pmk, sisa, selisih }

  let pipa: Bool
  let desimal: Int
  let potong: Bool
  let tandaPersen: Bool
  let rupiah: Rupiah
  let rupiahTabel: Rupiah?
  let kepalaDua: Bool
  let barisRumus: Bool
  let sasaranDiulang: Bool
  let nomor: Nomor
  let efisiensi: Efisiensi
  let daftarTabel: Bool
  let kataJumlah: String
  let kataCapaian: String
  let kataPagu: String
  let nomorTabel: String
  let besar: Bool
  let skala: Int
  let kebalikan: Bool
  let sisaAnggaran: Bool
  let anak: Bool

  init(_ random: inout Acak) {
    pipa = random.peluang(25)
    desimal = random.pilih(2, 2, 2, 2, 1, 0)
    potong = random.peluang(10)
    tandaPersen = random.peluang(60)
    rupiah = random.pilih(.polos, .titik, .nol, .strip)
    rupiahTabel = random.peluang(70) ? nil : random.pilih(.polos, .titik, .nol)
    kepalaDua = random.peluang(45)
    barisRumus = random.peluang(35)
    sasaranDiulang = random.peluang(40)
    nomor = random.pilih(.angka, .kode, .kata)
    efisiensi = random.pilih(.pmk, .sisa, .selisih)
    daftarTabel = random.peluang(60)
    kataJumlah = random.pilih("Jumlah", "Total", "JUMLAH", "Total Anggaran")
    kataCapaian = random.pilih("Capaian (%)", "% Capaian", "Tingkat Capaian", "Persentase Capaian", "Capaian Kinerja")
    kataPagu = random.pilih("Pagu", "Anggaran", "Pagu Anggaran", "Anggaran (Rp)", "Alokasi Anggaran (Rp)")
    nomorTabel = random.pilih("Tabel %.", "Tabel % ", "Tabel %", "TABEL %", "Tabel %:")
    besar = random.peluang(30)
    skala = random.angka(0...2)
    kebalikan = random.peluang(40)
    sisaAnggaran = random.peluang(40)
    anak = random.peluang(75)
  }

  func persen(_ figure: AngkaContoh) -> String { figure.cetak + (tandaPersen ? "%" : "") }

  func uang(_ figure: AngkaContoh) -> String { Self.uang(figure, rupiah) }

  func uangTabel(_ figure: AngkaContoh) -> String { rupiahTabel.map { Self.uang(figure, $0) } ?? figure.cetak }

  private static func uang(_ figure: AngkaContoh, _ mark: Rupiah) -> String {
    switch mark {
    case .polos: "Rp\(figure.cetak)"
    case .titik: "Rp. \(figure.cetak)"
    case .nol: "Rp\(figure.cetak),00"
    case .strip: "Rp \(figure.cetak),-"
    }
  }

  /// The classes with the words for their ranges and their least whole percent, the highest in front.
  var pita: [(nama: String, rentang: String, bawah: Int)] {
    switch skala {
    case 0:
      [
        ("Sangat Baik", "> 100", 101), ("Baik", "> 85 - 100", 86), ("Cukup", "> 70 - 85", 71),
        ("Kurang", "\u{2264} 70", 0),
      ]
    case 1:
      [
        ("Sangat Tinggi", "91 \u{2264} 100", 91), ("Tinggi", "76 \u{2264} 90", 76), ("Sedang", "66 \u{2264} 75", 66),
        ("Rendah", "51 \u{2264} 65", 51), ("Sangat Rendah", "\u{2264} 50", 0),
      ]
    default:
      [
        ("Sangat Berhasil", "\u{2265} 100%", 100), ("Berhasil", "80% sampai dengan < 100%", 80),
        ("Cukup Berhasil", "60% sampai dengan < 80%", 60), ("Kurang Berhasil", "< 60%", 0),
      ]
    }
  }

  /// The class of a capaian; `nil` where a scale leaves it open.
  func pita(_ value: AngkaContoh) -> Int? {
    let unit = AngkaContoh.pangkat(value.desimal)
    switch skala {
    case 0: return pita.firstIndex { value.mantissa > ($0.bawah - 1) * unit || $0.bawah == 0 }
    case 1:
      let rounded = (2 * value.mantissa + unit) / (2 * unit)
      return pita.firstIndex { rounded >= $0.bawah }
    default: return pita.firstIndex { value.mantissa >= $0.bawah * unit }
    }
  }
}
