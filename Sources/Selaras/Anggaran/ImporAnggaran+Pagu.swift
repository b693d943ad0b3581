import Lembar
import Sakip

extension ImporAnggaran {
  /// The pagu of a row; `nil` where there is none, or where something is wrong with it.
  static func pagu(
    _ baris: inout BarisImpor, _ place: SimpulAnggaranDitetapkan, _ tree: AnggaranTahun
  ) -> FaktaImpor? {
    let filled = ([pagu] + jenis.map(\.kolom)).map(\.nama).filter { baris.terisi($0) }
    guard let first = filled.first else { return nil }
    let version = baris.wajib(versi.nama) { (cell) throws(SelTidakTerbaca) in try versi(cell) }
    let before = version.flatMap { tree.subKegiatan[place.id]?.pagu[$0]?.isi }
    var kinds: [RincianBelanja] = []
    for (kind, column) in jenis {
      let recorded = before?.rincian.first { $0.jenis == kind }?.jumlah
      let amount = baris.boleh(column.nama, tercatat: recorded) { (cell) throws(SelTidakTerbaca) in try cell.rupiah() }
      if let amount, amount != .zero { kinds.append(RincianBelanja(jenis: kind, jumlah: amount)) }
    }
    let total = baris.boleh(pagu.nama) { (cell) throws(SelTidakTerbaca) in try cell.rupiah() }
    guard !baris.salah, let version else { return nil }
    guard let sum = total ?? (kinds.isEmpty ? nil : kinds.map(\.jumlah).total()) else {
      baris.tandai(pagu.nama, "Pagu belum diisi.")
      return nil
    }
    let ground = baris.boleh(alasan.nama) { (cell) throws(SelTidakTerbaca) in try cell.teks() }
    let event = PaguDitetapkan(
      unit: place.unit, tahun: place.tahun, subKegiatan: place.id, versi: version, jumlah: sum, rincian: kinds,
      alasan: ground)
    let same = before.map { $0.uraianJumlah == event.uraianJumlah } ?? false
    return FaktaImpor(
      event: event, nama: "pagu \(version.nama) \u{201C}\(place.namaLengkap)\u{201D} tahun \(place.tahun)",
      nilai: .init(sebelum: before.map(uraian), sesudah: uraian(event), sama: same),
      kolomBidang: ["jumlah": kinds.first { $0.jumlah < .zero }?.jenis.nama ?? first])
  }

  private static func uraian(_ fact: PaguDitetapkan) -> String {
    "\(fact.versi.nama) \(fact.uraianJumlah)"
  }

  private static func versi(_ cell: Sel) throws(SelTidakTerbaca) -> VersiAnggaran {
    let text = try cell.kode()
    guard
      let version = VersiAnggaran.allCases.first(where: {
        [$0.rawValue, $0.nama.lowercased()].contains(text.lowercased())
      })
    else { throw .bukanVersiAnggaran(text) }
    return version
  }
}

extension PaguDitetapkan: FaktaTerimpor {
  var objek: Objek? { .pagu(tahun: tahun, subKegiatan: subKegiatan, versi: versi) }

  func dipulihkan(alasan: String) -> PaguDitetapkan {
    PaguDitetapkan(
      unit: unit, tahun: tahun, subKegiatan: subKegiatan, versi: versi, jumlah: jumlah, rincian: rincian, alasan: alasan
    )
  }
}
