import Lembar
import Sakip

/// Sheets of a pohon kinerja: a row is a node with what stands above it, in the same or in another perangkat daerah.
enum ImporPohon: BentukImpor {
  private static let kode = KolomImpor.pengenal("Kode simpul", "kode dalam pohon perangkat daerah itu: k1")
  private static let unitInduk = KolomImpor.isian(
    "Perangkat daerah induk", "kode perangkat daerah pemilik simpul induk; kosong bila sama")
  private static let induk = KolomImpor.isian("Kode induk", "kode simpul di atasnya; - bila simpul teratas")
  private static let jenjang = KolomImpor.isian(
    "Jenjang", JenjangKinerja.allCases.map(\.rawValue).joined(separator: ", "))
  private static let kondisi = KolomImpor.isian("Kondisi", "apa yang harus terwujud; wajib untuk yang baru")
  private static let sebab = KolomImpor.isian(
    "Hubungan sebab-akibat", "mengapa kondisi ini mewujudkan yang di atasnya; - untuk mengosongkan")
  private static let indikator = KolomImpor.isian(
    "Kode indikator", "indikator yang mengukurnya; pisahkan dengan titik koma; - bila tidak ada")
  private static let jabatan = KolomImpor.isian("Kode jabatan", "jabatan penanggung jawabnya; - bila belum ditetapkan")
  private static let tujuan = KolomImpor.isian("Kode tujuan", "tujuan yang diwakilinya; - bila tidak ada")
  private static let sasaran = KolomImpor.isian("Kode sasaran", "sasaran yang diwakilinya; - bila tidak ada")
  private static let tahun = KolomImpor.isian(
    "Tahun anggaran", "hanya bila yang ditautkan tidak berkode: tahun anggaran yang memuat nomornya")
  private static let program = KolomImpor.isian(
    "Program, kegiatan, atau sub kegiatan",
    "kodenya dalam anggaran, Renja, atau rencana; bila tidak berkode, nomornya dalam anggaran tahun itu; - bila tidak ada"
  )
  private static let urutan = KolomImpor.isian("Urutan", "tempatnya di antara simpul seinduk: 0 sampai 9999")
  private static let versi = KolomImpor.isian(
    "Versi rencana", "kode versi yang memuatnya, dipisahkan titik koma; - bila tidak terikat versi")
  private static let catatan = KolomImpor.isian("Catatan", "yang perlu diketahui; - untuk mengosongkan")

  static let kolom = [
    KolomUmum.unit, kode, unitInduk, induk, jenjang, kondisi, sebab, indikator, jabatan, tujuan, sasaran, tahun,
    program, urutan, versi, catatan,
  ]

  static let kolomBidang = [
    "unit": KolomUmum.unit.nama, "pelaku": KolomUmum.unit.nama, "id": kode.nama, "induk": induk.nama,
    "jenjang": jenjang.nama, "kondisi": kondisi.nama, "sebab": sebab.nama, "indikator": indikator.nama,
    "jabatan": jabatan.nama, "tujuan": tujuan.nama, "sasaran": sasaran.nama, "program": program.nama,
    "urutan": urutan.nama, "versi": versi.nama, "catatan": catatan.nama,
  ]

  /// Nodes above others first; rows that stand below themselves say so.
  static func urut(_ baris: [BarisImpor]) -> [BarisImpor] {
    let keys = baris.map { row in kunci(row, unit: KolomUmum.unit.nama, kode: kode.nama) }
    let parents = baris.map { row in
      row.sel(induk.nama).mengosongkan
        ? nil : kunci(row, unit: row.terisi(unitInduk.nama) ? unitInduk.nama : KolomUmum.unit.nama, kode: induk.nama)
    }
    let places = Dictionary(
      keys.indices.compactMap { index in keys[index].map { ($0, index) } }, uniquingKeysWith: { first, _ in first })
    let order = UrutanInduk(induk: parents.map { $0.flatMap { places[$0] } })
    var rows = baris
    for circle in order.lingkaran {
      let numbers = circle.map { String(baris[$0].nomor) }.joined(separator: ", ")
      for index in circle {
        rows[index].tandai(
          induk.nama,
          circle.count == 1
            ? "Simpul ini menjadi induk dirinya sendiri. Perbaiki kode induknya."
            : "Susunan melingkar pada baris \(numbers): setiap simpulnya berada di bawah simpul lain di antaranya. Perbaiki kode induk salah satunya."
        )
      }
    }
    return order.urutan.map { rows[$0] }
  }

  private static func kunci(_ row: BarisImpor, unit: String, kode: String) -> KunciSimpul? {
    guard row.terisi(kode), let owner = try? row.sel(unit).kode(), let id = try? row.sel(kode).kode() else {
      return nil
    }
    return KunciSimpul(unit: owner, id: id)
  }

  static func baca(_ baris: inout BarisImpor, _ state: State) -> Bacaan {
    let unit = baris.unit(state)
    let id = baris.wajib(kode.nama) { (cell) throws(SelTidakTerbaca) in try cell.kode() }
    guard let unit, let id else { return .salah }
    let before = unit.perencanaan.pohon.simpul[id]?.isi
    let level: JenjangKinerja? = baris.pilihan(jenjang) { $0.nama } ?? before?.jenjang
    if level == nil, !baris.terisi(jenjang.nama) { baris.tandai(jenjang.nama, "Jenjang belum diisi.") }
    baris.kenali("simpul \(id)", tercatat: before?.kondisi)
    let text = baris.teks(kondisi.nama, tercatat: before?.kondisi) ?? ""
    if text.isEmpty, !baris.salah(kondisi.nama) { baris.tandai(kondisi.nama, "Kondisi belum diisi.") }
    let order = baris.boleh(urutan.nama) { (cell) throws(SelTidakTerbaca) in try cell.bilangan(0...9999) }
    let link = program(&baris, unit, before?.program)
    let above = induk(&baris, unit, before)
    let event = level.map { level in
      SimpulPohonDitetapkan(
        unit: unit.id, id: id, induk: above, jenjang: level, kondisi: text,
        sebab: baris.teks(sebab.nama, tercatat: before?.sebab),
        indikator: baris.daftar(indikator, tercatat: before?.indikator) ?? [],
        jabatan: baris.kode(jabatan, tercatat: before?.jabatan),
        tujuan: baris.kode(tujuan, tercatat: before?.tujuan), sasaran: baris.kode(sasaran, tercatat: before?.sasaran),
        program: link, urutan: order ?? before?.urutan ?? min(baris.nomor, 9999),
        versi: baris.daftar(versi, tercatat: before.map(\.versi) ?? unit.perencanaan.versiSimpulBaru),
        catatan: baris.teks(catatan.nama, tercatat: before?.catatan))
    }
    if let event, !baris.salah, let twin = state.saudaraSekata(event) {
      baris.tandai(
        kondisi.nama,
        "Kondisinya sama dengan simpul \(twin.id) di bawah induk yang sama. Perbaiki kondisi atau kode simpulnya; bila memang dua simpul, tambahkan lewat formulir simpul."
      )
    }
    guard !baris.salah, let event else { return .salah }
    return .fakta([
      FaktaImpor(
        event: event, nama: "simpul \u{201C}\(text)\u{201D}",
        nilai: .init(sebelum: before?.kondisi, sesudah: text, sama: before?.kondisi == text),
        lain: bidang(before, event), kelompok: event.jenjang.nama)
    ])
  }

  /// The node above: an empty cell keeps what is recorded.
  private static func induk(
    _ baris: inout BarisImpor, _ unit: UnitState, _ before: SimpulPohonDitetapkan?
  ) -> KunciSimpul? {
    guard baris.terisi(induk.nama) else {
      if let owner = baris.kode(unitInduk, tercatat: nil), owner != (before?.induk?.unit ?? unit.id) {
        baris.tandai(
          induk.nama,
          "Perangkat daerah induk diisi tanpa kode induknya. Isi kode simpul di atasnya, atau kosongkan keduanya.")
      }
      return before?.induk
    }
    guard let id = baris.kode(induk, tercatat: nil) else { return nil }
    return KunciSimpul(unit: baris.kode(unitInduk, tercatat: nil) ?? unit.id, id: id)
  }

  /// What brings it about: an empty cell keeps what is recorded. A number stands in the budget of a year, which names it by
  /// its code where it has one.
  private static func program(
    _ baris: inout BarisImpor, _ unit: UnitState, _ before: TautanProgram?
  ) -> TautanProgram? {
    let year = baris.boleh(tahun.nama, tercatat: nil) { (cell) throws(SelTidakTerbaca) in
      try cell.bilangan(2000...2100)
    }
    guard baris.terisi(program.nama) else {
      if year != nil {
        baris.tandai(
          program.nama,
          "Tahun anggaran diisi tanpa program, kegiatan, atau sub kegiatannya. Isi keduanya, atau kosongkan keduanya.")
      }
      return before
    }
    let text = baris.boleh(program.nama, tercatat: nil) { (cell) throws(SelTidakTerbaca) in try cell.nomorSusun() }
    guard let text else { return nil }
    if let year {
      let number = TautanProgram.anggaran(tahun: year, simpul: text)
      guard before != number else { return before }
      let places = unit.anggaran.tahun[year]?.simpul
      if let places, places.count == 0, let row = Int(text) {
        let numbered = TautanProgram.pagu(tahun: year, nomor: row)
        return before == numbered ? before : unit.programDokumen(numbered)?.tautan ?? numbered
      }
      let place = places?[text] ?? places?.semua.first { $0.kode == text }
      return (place?.kode ?? text).kodeTertaut ?? number
    }
    if let link = TautanProgram(text) { return link }
    baris.tandai(
      program.nama,
      "\u{201C}\(text)\u{201D} bukan kode program, kegiatan, atau sub kegiatan. Tulis misalnya 7.01.02; bila yang dimaksud nomor dalam anggaran, isi juga tahun anggarannya."
    )
    return nil
  }

  private static func bidang(_ before: SimpulPohonDitetapkan?, _ after: SimpulPohonDitetapkan) -> [BidangImpor] {
    func words(_ node: KunciSimpul?) -> String? { node.map { $0.unit == after.unit ? $0.id : "\($0.id) (\($0.unit))" } }
    return [
      BidangImpor(induk.nama, words(before?.induk), words(after.induk)),
      BidangImpor(jenjang.nama, before?.jenjang.nama, after.jenjang.nama),
      BidangImpor(sebab.nama, before?.sebab, after.sebab),
      BidangImpor(indikator.nama, before?.indikator.tertulis, after.indikator.tertulis),
      BidangImpor(jabatan.nama, before?.jabatan, after.jabatan), BidangImpor(tujuan.nama, before?.tujuan, after.tujuan),
      BidangImpor(sasaran.nama, before?.sasaran, after.sasaran),
      BidangImpor(program.nama, before?.program?.sebutan, after.program?.sebutan),
      BidangImpor(urutan.nama, before.map { String($0.urutan) }, String(after.urutan)),
      BidangImpor(versi.nama, before?.versi?.tertulis, after.versi?.tertulis),
      BidangImpor(catatan.nama, before?.catatan, after.catatan),
    ]
  }

  /// Every node of the tree, each below those above it.
  static func templat(_ permintaan: TemplatImpor.Permintaan, _ state: State) -> [[String]] {
    permintaan.unit(state).flatMap { unit -> [[String]] in
      let nodes = unit.perencanaan.pohon.simpul.values.map(\.isi).sorted { ($0.urutan, $0.id) < ($1.urutan, $1.id) }
      let places = Dictionary(nodes.enumerated().map { ($1.kunci, $0) }, uniquingKeysWith: { first, _ in first })
      let order = UrutanInduk(induk: nodes.map { $0.induk.flatMap { places[$0] } })
      return order.urutan.map { baris(nodes[$0]) }
    }
  }

  private static func baris(_ node: SimpulPohonDitetapkan) -> [String] {
    let other = node.induk.flatMap { $0.unit == node.unit ? nil : $0.unit }
    return [
      node.unit, node.id, other ?? "", node.induk?.id ?? "", node.jenjang.rawValue, node.kondisi, node.sebab ?? "",
      node.indikator.tertulis ?? "", node.jabatan ?? "", node.tujuan ?? "", node.sasaran ?? "",
      node.program?.tahunLembar ?? "", node.program?.isiLembar ?? "", String(node.urutan),
      node.versi?.tertulis ?? "", node.catatan ?? "",
    ]
  }
}

extension String {
  /// A link by this code; `nil` where it is none of a program, kegiatan or sub kegiatan.
  fileprivate var kodeTertaut: TautanProgram? {
    KodeRekening(self).flatMap { $0.tingkat.diAtasProgram ? nil : .kode($0) }
  }
}

extension TautanProgram {
  /// The year that stands beside it in a sheet; `nil` where it needs none.
  fileprivate var tahunLembar: String? {
    if case .anggaran(let year, _) = self { String(year) } else { nil }
  }

  /// As it stands in a sheet.
  fileprivate var isiLembar: String {
    if case .anggaran(_, let place) = self { place } else { description }
  }
}

extension SimpulPohonDitetapkan: FaktaTerimpor {
  var objek: Objek? { .simpulPohon(id: id) }
}
