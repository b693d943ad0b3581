import HashTreeCollections
import Lembar
import Sakip

/// Sheets of a nomenklatur: a row is a code of one version with its wording, and what it replaces.
enum ImporNomenklatur: BentukImpor {
  /// Codes that one fact holds: the journal keeps some dozen entries of a nomenklatur, not 20,000 and not one of 2 MB.
  static let sekaligus = 500

  private static let versi = KolomImpor.pengenal(
    "Kode versi nomenklatur", "kode versi pada halaman nomenklatur, sama pada semua baris: 2024")
  private static let kode = KolomImpor.pengenal(
    "Kode",
    "7, 7.01, 7.01.02, 7.01.02.2.02, 7.01.02.2.02.0003; sub kegiatan 2, 3, atau 4 angka; X.XX untuk semua urusan")
  private static let tingkat = KolomImpor.isian("Tingkat", "mengikuti kodenya; boleh kosong")
  private static let nama = KolomImpor.isian("Nama", wajib: true, "nama seperti pada keputusannya")
  private static let menggantikan = KolomImpor.isian(
    "Menggantikan", "kode nomenklatur sebelumnya yang diganti; pisahkan dengan titik koma bila beberapa")

  static let kolom = [versi, kode, tingkat, nama, menggantikan]

  static let kolomBidang = [
    "pelaku": versi.nama, "nomenklatur": versi.nama, "baris": kode.nama, "menggantikan": menggantikan.nama,
  ]

  /// Upper levels first: a code stands below one that is recorded.
  static func urut(_ baris: [BarisImpor]) -> [BarisImpor] {
    let levels = baris.map { row in (try? row.sel(kode.nama).kode()).map { $0.count { $0 == "." } } ?? 0 }
    return baris.indices.sorted { (levels[$0], $0) < (levels[$1], $1) }.map { baris[$0] }
  }

  static func baca(_ baris: inout BarisImpor, _ state: State) -> Bacaan {
    let version = baris.wajib(versi.nama) { (cell) throws(SelTidakTerbaca) in try cell.kode() }
    let text = baris.wajib(kode.nama) { (cell) throws(SelTidakTerbaca) in try cell.nomorSusun() }
    guard let version, let text else { return .salah }
    let before = state.anggaran.kode[version]?[text]?.isi
    baris.kenali("kode \(text)", tercatat: before?.nama)
    periksaTingkat(&baris, text)
    let name = baris.teks(nama.nama, tercatat: before?.nama)
    if name == nil, !baris.salah(nama.nama) { baris.tandai(nama.nama, "Nama belum diisi.") }
    let replaced = baris.boleh(menggantikan.nama, tercatat: before?.menggantikan) { (cell) throws(SelTidakTerbaca) in
      try cell.nomorSusun().split(whereSeparator: { ";,".contains($0) || $0.isWhitespace }).map(String.init)
    }
    guard !baris.salah, let name else { return .salah }
    let after = KodeNomenklaturDicatat.Baris(kode: text, nama: name, menggantikan: replaced)
    return .fakta([
      FaktaImpor(
        event: KodeNomenklaturDicatat(nomenklatur: version, baris: [after]), nama: "kode \(text)",
        nilai: .init(sebelum: before?.nama, sesudah: name, sama: before?.nama == name),
        lain: [BidangImpor(menggantikan.nama, uraian(before?.menggantikan), uraian(replaced))],
        kelompok: KodeRekening(text)?.tingkat.nama, kunci: "\(version) \(text)")
    ])
  }

  /// The level is what the code says; a cell that says another one means another code.
  private static func periksaTingkat(_ baris: inout BarisImpor, _ code: String) {
    let level = baris.boleh(tingkat.nama) { (cell) throws(SelTidakTerbaca) in
      try TingkatAnggaran.baca(try cell.kode())
    }
    guard let level, let own = KodeRekening(code)?.tingkat, own != level else { return }
    baris.tandai(
      tingkat.nama,
      "Kode \u{201C}\(code)\u{201D} adalah kode \(own.nama.lowercased()), bukan \(level.nama.lowercased()). Perbaiki kode atau tingkatnya."
    )
  }

  static func padukan(_ events: [any FaktaTerimpor]) -> [any FaktaTerimpor] {
    var merged: [any FaktaTerimpor] = []
    var rows: [KodeNomenklaturDicatat.Baris] = []
    var version: String?
    func flush() {
      if let version, !rows.isEmpty { merged.append(KodeNomenklaturDicatat(nomenklatur: version, baris: rows)) }
      rows = []
    }
    for event in events.compactMap({ $0 as? KodeNomenklaturDicatat }) {
      if event.nomenklatur != version || rows.count >= sekaligus { flush() }
      version = event.nomenklatur
      rows += event.baris
    }
    flush()
    return merged
  }

  /// Codes that replace one which the version before does not have, and new wordings of codes that are in use.
  static func catatan(_ diterima: [FaktaImpor], _ state: State) -> [CatatanImpor] {
    penggantiTakDikenal(diterima, state) + rumusanTerpakai(diterima, state)
  }

  /// What bears the name of a code keeps it, and bears the new one when it is changed the next time.
  private static func rumusanTerpakai(_ diterima: [FaktaImpor], _ state: State) -> [CatatanImpor] {
    let events = diterima.map { $0.event as? KodeNomenklaturDicatat }
    let used = Dictionary(
      Set(events.compactMap { $0?.nomenklatur }).map { ($0, state.pemakaianKode(nomenklatur: $0)) },
      uniquingKeysWith: { first, _ in first })
    return zip(diterima, events).enumerated().compactMap { index, row in
      guard !row.0.nilai.sama, row.0.nilai.sebelum != nil, let event = row.1, let code = event.baris.first?.kode,
        let user = used[event.nomenklatur]?[code]
      else { return nil }
      return CatatanImpor(
        urutan: index, kolom: nama.nama,
        pesan:
          "Kode \u{201C}\(code)\u{201D} dipakai \(user). Nama di sana tetap sampai barisnya diubah; sejak itu dipakai nama yang baru."
      )
    }
  }

  private static func penggantiTakDikenal(_ diterima: [FaktaImpor], _ state: State) -> [CatatanImpor] {
    diterima.enumerated().compactMap { index, fact in
      guard let event = fact.event as? KodeNomenklaturDicatat, let replaced = event.baris.first?.menggantikan,
        let earlier = state.anggaran.sebelum(nomenklatur: event.nomenklatur), earlier.sebagian != true,
        let unknown = replaced.first(where: { state.anggaran.kode[earlier.id]?[$0] == nil })
      else { return nil }
      return CatatanImpor(
        urutan: index, kolom: menggantikan.nama,
        pesan: "Kode \u{201C}\(unknown)\u{201D} tidak ada dalam \(earlier.nama), versi sebelumnya. Periksa kodenya.")
    }
  }

  private static func uraian(_ codes: [String]?) -> String? { codes?.joined(separator: "; ") }

  /// Every code of the version that was asked for, or of that of the year.
  static func templat(_ permintaan: TemplatImpor.Permintaan, _ state: State) -> [[String]] {
    let room = state.anggaran
    let version = permintaan.versi.flatMap { room.nomenklatur[$0] } ?? room.nomenklaturBerlaku(tahun: permintaan.tahun)
    guard let version else { return [] }
    return (room.kode[version.id] ?? Catatan()).sorted { $0.key < $1.key }.map { text, row in
      [
        version.id, text, KodeRekening(text)?.tingkat.nama ?? "", row.isi.nama, uraian(row.isi.menggantikan) ?? "",
      ]
    }
  }
}

extension KodeNomenklaturDicatat: FaktaTerimpor {
  var objek: Objek? { nil }
  var nomenklaturTersentuh: String? { nomenklatur }
}
