import Lembar
import Sakip

/// Sheets of perangkat daerah: a row is one of them, as it is from now on.
enum ImporPerangkatDaerah: BentukImpor {
  private static let nama = KolomImpor.isian("Nama", wajib: true, "nama resmi: Kecamatan Juai")
  private static let jenis = KolomImpor.isian(
    "Jenis", wajib: true, PerangkatDaerahDitetapkan.Jenis.allCases.map(\.rawValue).joined(separator: ", "))
  private static let kepala = KolomImpor.isian("Jabatan kepala", wajib: true, "sebutan jabatan: Camat Juai")
  private static let tempat = KolomImpor.isian("Tempat", wajib: true, "tempat dokumen ditandatangani")
  private static let alamat = KolomImpor.isian("Alamat", "alamat kantor; - untuk mengosongkan")
  private static let mulai = KolomImpor.isian("Mulai", "hari pertama: 2024-01-01")
  private static let selesai = KolomImpor.isian(
    "Selesai", "hari terakhir bila sudah tidak ada: 2026-12-31; - bila masih ada")
  private static let pendahulu = KolomImpor.isian("Pendahulu", "kode yang digantikannya, dipisahkan titik koma")
  private static let dasar = KolomImpor.isian("Dasar hukum", "peraturan pembentukannya")

  static let kolom = [KolomUmum.unit, nama, jenis, kepala, tempat, alamat, mulai, selesai, pendahulu, dasar]

  static let kolomBidang = [
    "id": KolomUmum.unit.nama, "pelaku": KolomUmum.unit.nama, "nama": nama.nama, "jenis": jenis.nama,
    "jabatanKepala": kepala.nama, "tempat": tempat.nama, "alamat": alamat.nama, "mulai": mulai.nama,
    "selesai": selesai.nama, "pendahulu": pendahulu.nama, "dasar": dasar.nama,
  ]

  static func baca(_ baris: inout BarisImpor, _ state: State) -> Bacaan {
    let text = { (cell: Sel) throws(SelTidakTerbaca) in try cell.teks() }
    let id = baris.wajib(KolomUmum.unit.nama) { (cell) throws(SelTidakTerbaca) in try cell.kode() }
    let before = id.flatMap { state.unit[$0]?.organisasi.identitas.isi }
    let name = baris.wajib(nama.nama, text)
    let kind = baris.wajib(jenis.nama) { (cell) throws(SelTidakTerbaca) in try Self.jenis(cell) }
    let head = baris.wajib(kepala.nama, text)
    let place = baris.wajib(tempat.nama, text)
    let address = baris.teks(alamat.nama, tercatat: before?.alamat)
    let first = tanggal(&baris, mulai, tercatat: before?.mulai)
    let last = tanggal(&baris, selesai, tercatat: before?.selesai)
    let earlier = baris.boleh(pendahulu.nama, tercatat: before?.pendahulu) { (cell) throws(SelTidakTerbaca) in
      try cell.kode().split(separator: ";").map { $0.filter { !$0.isWhitespace } }
    }
    let ground = baris.teks(dasar.nama, tercatat: before?.dasar)
    guard !baris.salah, let id, let name, let kind, let head, let place else { return .salah }
    let event = PerangkatDaerahDitetapkan(
      id: id, nama: name, jenis: kind, jabatanKepala: head,
      idJabatanKepala: state.unit[id]?.organisasi.jabatanKepala(bernama: head), tempat: place, alamat: address,
      mulai: first, selesai: last, pendahulu: earlier, dasar: ground,
      dasarSelesai: last == before?.selesai ? before?.dasarSelesai : nil)
    return .fakta([
      FaktaImpor(
        event: event, nama: "perangkat daerah \u{201C}\(name)\u{201D}",
        nilai: .init(sebelum: before?.nama, sesudah: name, sama: before?.nama == name), lain: bidang(before, event))
    ])
  }

  private static func jenis(_ cell: Sel) throws(SelTidakTerbaca) -> PerangkatDaerahDitetapkan.Jenis {
    let text = try cell.kode()
    let all = PerangkatDaerahDitetapkan.Jenis.allCases
    guard let kind = all.first(where: { [$0.rawValue, $0.nama.lowercased()].contains(text.lowercased()) }) else {
      throw .bukanPilihan(text, all.map(\.rawValue))
    }
    return kind
  }

  private static func tanggal(_ baris: inout BarisImpor, _ kolom: KolomImpor, tercatat: Tanggal?) -> Tanggal? {
    baris.boleh(kolom.nama, tercatat: tercatat) { (cell) throws(SelTidakTerbaca) in try cell.tanggal() }
  }

  private static func bidang(
    _ before: PerangkatDaerahDitetapkan?, _ after: PerangkatDaerahDitetapkan
  ) -> [BidangImpor] {
    [
      BidangImpor(jenis.nama, before?.jenis.nama, after.jenis.nama),
      BidangImpor(kepala.nama, before?.jabatanKepala, after.jabatanKepala),
      BidangImpor(tempat.nama, before?.tempat, after.tempat), BidangImpor(alamat.nama, before?.alamat, after.alamat),
      BidangImpor(mulai.nama, before?.mulai?.printed, after.mulai?.printed),
      BidangImpor(selesai.nama, before?.selesai?.printed, after.selesai?.printed),
      BidangImpor(
        pendahulu.nama, before?.pendahulu?.joined(separator: ", "), after.pendahulu?.joined(separator: ", ")),
      BidangImpor(dasar.nama, before?.dasar, after.dasar),
    ]
  }

  /// Every perangkat daerah as it stands, to be changed or added to.
  static func templat(_ permintaan: TemplatImpor.Permintaan, _ state: State) -> [[String]] {
    permintaan.unit(state).map { unit in
      let fact = unit.organisasi.identitas.isi
      return [
        fact.id, fact.nama, fact.jenis.rawValue, fact.jabatanKepala, fact.tempat, fact.alamat ?? "",
        fact.mulai?.iso ?? "", fact.selesai?.iso ?? "", (fact.pendahulu ?? []).joined(separator: ";"), fact.dasar ?? "",
      ]
    }
  }
}

extension PerangkatDaerahDitetapkan: FaktaTerimpor {
  var objek: Objek? { nil }
}
