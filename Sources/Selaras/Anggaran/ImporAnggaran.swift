import Lembar
import Sakip

/// Sheets of the budget itself: a row is a place of the tree, and for a sub kegiatan its pagu in one version.
enum ImporAnggaran: BentukImpor {
  static let kode = KolomImpor.pengenal("Kode", "kode nomenklatur atau nomor pada dokumen: 7.01.02.2.02.0003")
  static let tingkat = KolomImpor.isian(
    "Tingkat", "program, kegiatan, atau sub kegiatan; boleh kosong bila kodenya kode nomenklatur")
  static let induk = KolomImpor.isian(
    "Kode induk", "kode program atau kegiatan di atasnya; boleh kosong bila kodenya kode nomenklatur")
  static let nama = KolomImpor.isian("Nama", "nama program, kegiatan, atau sub kegiatan; wajib untuk yang baru")
  static let nomenklatur = KolomImpor.isian("Kode nomenklatur", "bila berbeda dari kolom Kode; - bila tidak berkode")
  static let indikator = KolomImpor.isian("Indikator keluaran", "seperti pada Renja; - untuk mengosongkan")
  static let target = KolomImpor.isian("Target keluaran", "dengan satuannya: 2 Dokumen; - untuk mengosongkan")
  static let versi = KolomImpor.isian(
    "Versi anggaran", "murni atau perubahan (juga untuk perubahan berikutnya dan pergeseran); wajib bila pagu diisi")
  static let pagu = KolomImpor.isian("Pagu", "rupiah, hanya pada sub kegiatan")
  static let alasan = KolomImpor.isian("Alasan", "mengapa pagu yang anggarannya sudah disahkan diubah")
  static let jenis = JenisBelanja.allCases.map { kind in
    (jenis: kind, kolom: KolomImpor.isian(kind.nama, "rupiah, bagian dari pagu pada baris ini"))
  }

  static let kolom =
    [KolomUmum.unit, KolomUmum.tahun, kode, tingkat, induk, nama, nomenklatur, indikator, target, versi, pagu]
    + jenis.map(\.kolom) + [alasan]

  static let kolomBidang = [
    "unit": KolomUmum.unit.nama, "pelaku": KolomUmum.unit.nama, "tahun": KolomUmum.tahun.nama, "id": kode.nama,
    "tingkat": tingkat.nama, "nama": nama.nama, "indikator": indikator.nama, "target": target.nama,
    "subKegiatan": pagu.nama, "rincian": pagu.nama, "alasan": alasan.nama,
  ]

  /// The most places of a perangkat daerah in a year: the largest budgets have some hundreds, and each new place is
  /// compared with all that are there.
  static let simpulTerbanyak = 1000

  static func baca(_ baris: inout BarisImpor, _ state: State) -> Bacaan {
    let year = baris.tahun()
    let id = baris.wajib(kode.nama) { (cell) throws(SelTidakTerbaca) in try cell.nomorSusun() }
    guard let unit = baris.unit(state), let year, let id else { return .salah }
    guard kolom.contains(where: { $0.guna == .isian && baris.terisi($0.nama) }) else { return .belumDiisi }
    let tree = unit.anggaran.tahun[year] ?? AnggaranTahun()
    guard tree.simpul.count < simpulTerbanyak || tree.simpul[id] != nil else {
      baris.tandai(
        kode.nama,
        "Anggaran \(unit.nama) tahun \(year) sudah memuat \(ExactDecimal(simpulTerbanyak).printed) bagian, yaitu batasnya. Periksa kodenya."
      )
      return .salah
    }
    guard let place = simpul(&baris, tree, unit: unit.id, tahun: year, id: id), !baris.salah else { return .salah }
    let amount = pagu(&baris, place, tree)
    guard !baris.salah else { return .salah }
    return .fakta([fakta(place, baris, tree)] + [amount].compactMap { $0 })
  }

  /// Every place of the year with its pagu in both versions: the amended one empty where nobody has set it.
  static func templat(_ permintaan: TemplatImpor.Permintaan, _ state: State) -> [[String]] {
    permintaan.unit(state).flatMap { unit -> [[String]] in
      guard let tree = unit.anggaran.tahun[permintaan.tahun] else { return [] }
      return tree.simpul.semua.flatMap { place -> [[String]] in
        let head = [
          unit.id, String(permintaan.tahun), place.id, place.tingkat.nama.lowercased(), place.induk ?? "", place.nama,
          place.kode ?? "", place.indikator, place.target,
        ]
        guard place.tingkat == .subKegiatan else { return [head] }
        return VersiAnggaran.allCases.map { version in
          let recorded = tree.subKegiatan[place.id]?.pagu[version]?.isi
          let kinds = jenis.map { kind, _ in recorded?.rincian.first { $0.jenis == kind }?.jumlah.printed ?? "" }
          return head + [version.rawValue, recorded?.jumlah.printed ?? ""] + kinds
        }
      }
    }
  }
}
