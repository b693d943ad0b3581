import Sakip

extension NaskahPkDitetapkan {
  private static let barisTerbanyak = 300
  private static let programTerbanyak = 999
  /// The numbers that an agreement of a post and a year may have.
  static let nomorTersedia = 0...20

  /// See ``Event/periksa(_:)``.
  public func periksa(_ state: State) throws(Penolakan) {
    let unit = try state.wajibAda(unit: self.unit, tahun: tahun)
    try Isian.tahun(tahun)
    guard Self.nomorTersedia.contains(nomor) else {
      throw .isian("nomor", "Nomor perubahan harus antara 0 dan 20. Periksa nomornya.")
    }
    try Isian.wajib(tempat, bidang: "tempat", nama: "Tempat penandatanganan", paling: 100)
    try periksaUlang(unit)
    try periksaAlasan()
    try periksaTanpaMurni(unit)
    try periksaPendahulu(unit)
    try periksaKesesuaian(state)
  }

  /// What was sent is no longer written, only sent back.
  private func periksaUlang(_ unit: UnitState) throws(Penolakan) {
    guard let before = unit.perjanjian.naskah[kunci]?.isi, !before.status.dapatDisusun else { return }
    throw .keadaan(
      "nomor",
      before.status == .ditetapkan
        ? "Perjanjian kinerja ini sudah ditetapkan dan tidak dapat diganti. Susun perubahannya beserta alasannya."
        : "Perjanjian kinerja ini sudah \(before.status.nama.lowercased()). Minta agar dikembalikan lebih dahulu.")
  }

  private func periksaAlasan() throws(Penolakan) {
    guard nomor > 0 else {
      guard alasan == nil, uraianAlasan == nil else {
        throw .isian("alasan", "Perjanjian kinerja murni tidak memerlukan alasan perubahan. Kosongkan alasannya.")
      }
      return
    }
    guard alasan != nil else {
      throw .isian(
        "alasan",
        "Perubahan perjanjian kinerja memerlukan alasan: pergantian pejabat, perubahan strategi, atau perubahan prioritas."
      )
    }
    try Isian.wajib(uraianAlasan ?? "", bidang: "uraianAlasan", nama: "Uraian alasan perubahan", paling: 2000)
  }

  /// A first revision may stand without its original where that is not known, and says why; nowhere else, and not beside an
  /// original that somebody is writing.
  private func periksaTanpaMurni(_ unit: UnitState) throws(Penolakan) {
    let original = unit.perjanjian.naskah[KunciNaskahPk(tahun: tahun, jabatan: jabatan, nomor: 0)]?.isi
    let revision = unit.perjanjian.naskah[KunciNaskahPk(tahun: tahun, jabatan: jabatan, nomor: 1)]?.isi
    if nomor == 0, let revision, let refusal = revision.menolakMurni { throw .keadaan("nomor", refusal) }
    guard let tanpaMurni else { return }
    try Isian.wajib(
      tanpaMurni, bidang: "tanpaMurni", nama: "Sebab perjanjian murninya tidak tercatat", paling: 1000)
    guard nomor == 1, unit.perjanjian.terakhir(tahun: tahun, jabatan: jabatan, kepala: kepala) == nil,
      original == nil || original?.status == .dibatalkan
    else {
      throw .isian(
        "tanpaMurni",
        "Hanya perubahan pertama yang dapat dicatat tanpa perjanjian murninya, selama perjanjian murni itu belum disusun. Kosongkan sebabnya."
      )
    }
  }

  /// A revision follows what is in force, on the same day or later; the original comes first.
  private func periksaPendahulu(_ unit: UnitState) throws(Penolakan) {
    guard tanpaMurni == nil else { return }
    let next = unit.perjanjian.nomorBerikutnya(tahun: tahun, jabatan: jabatan, kepala: kepala)
    guard nomor == next else {
      throw .keadaan(
        "nomor",
        nomor > next
          ? "\(SebutanNomor(nomor).namaAwalBesar) belum dapat disusun: \(JanjiJabatan.nama(next)) tahun \(tahun) belum ditetapkan."
          : "Perjanjian kinerja \(namaJabatan) tahun \(tahun) sudah ditetapkan. Yang berikutnya adalah \(SebutanNomor(next).nama)."
      )
    }
    if let before = unit.perjanjian.terakhir(tahun: tahun, jabatan: jabatan, kepala: kepala)?.waktu,
      (before.hanyaBulan == true ? hariRencana.akhirBulan : hariRencana) < before.hariRencana
    {
      throw .isian(
        "tanggal",
        "Perubahan tidak dapat bertanggal sebelum perjanjian yang diubahnya, \(before.tanggalTercetak). Perbaiki tanggalnya."
      )
    }
  }

  /// Whether the text still is what posts, plan and budget say: checked when it is written, sent and approved.
  func periksaKesesuaian(_ known: State) throws(Penolakan) {
    // A perangkat daerah promises under the name of the day.
    let state = known.dinamai(pada: tanggal)
    let unit = try state.wajibAda(unit: self.unit, tahun: tahun)
    let post = try unit.organisasi.wajibAda(jabatan: jabatan)
    guard post.berlaku(tahun: tahun) else {
      throw .isian("jabatan", "Jabatan \(post.nama) tidak ada pada tahun \(tahun). Pilih jabatan lain.")
    }
    guard namaJabatan == post.nama, kepala == unit.organisasi.kepala(post) else {
      throw .keadaan("namaJabatan", "Nama jabatan kini \u{201C}\(post.nama)\u{201D}. Susun ulang drafnya.")
    }
    guard tanggal.tahun == tahun || tanggal.tahun == tahun - 1 else {
      throw .isian(
        "tanggal",
        "Perjanjian kinerja tahun \(tahun) tidak dapat bertanggal \(tanggal.printed). Isi tanggal dalam tahun \(tahun - 1) atau \(tahun)."
      )
    }
    let superior = try state.pihakKedua(unit: self.unit, jabatan: post, tahun: tahun, pada: tanggal)
    guard pihakKedua == superior else {
      throw .keadaan(
        "pihakKedua",
        superior.map { "Pihak kedua perjanjian ini adalah \($0.nama), atasan \(post.nama). Susun ulang drafnya." }
          ?? "Perjanjian kinerja kepala daerah ditandatangani satu pihak. Kosongkan pihak kedua.")
    }
    try periksaTarget(unit)
    try periksaProgram(unit)
    try periksaVersiAnggaran(state, unit)
    try periksaRealisasi(unit)
  }

  /// The programs are those of the budget that an agreement of the number and the day takes.
  private func periksaVersiAnggaran(_ state: State, _ unit: UnitState) throws(Penolakan) {
    guard !program.isEmpty,
      let budget = state.anggaranPk(unit: unit, tahun: tahun, nomor: nomor, pada: hariRencana),
      budget.versi != versiAnggaran
    else { return }
    throw .keadaan(
      "versiAnggaran", "Program perjanjian ini diambil dari \(budget.versi.nama). \(budget.uraian) Susun ulang drafnya."
    )
  }

  /// Refuses promises that would take away what an approved realisasi was measured by once they count: told to whoever
  /// writes and sends them, who can mend them, and not first to the last one who approves.
  private func periksaRealisasi(_ unit: UnitState) throws(Penolakan) {
    var after = unit
    after.perjanjian.catat(NaskahPk(isi: self, entriIsi: 0, status: .ditetapkan, langkah: []), entri: 0)
    guard let reason = unit.penguncianDasar(sesudah: after) else { return }
    throw .keadaan("baris", reason)
  }

  private func periksaTarget(_ unit: UnitState) throws(Penolakan) {
    guard let plan = unit.perencanaan.versi[versi] else {
      throw .isian(
        "versi", "Versi \(unit.namaRencana) \u{201C}\(versi)\u{201D} belum ada. Tetapkan versinya lebih dahulu.")
    }
    if let inForce = unit.perencanaan.versiBerlaku(pada: hariRencana), inForce.id != versi {
      throw .isian(
        "versi",
        "Pada \(tanggalTercetak) yang berlaku adalah \(inForce.nama), bukan \(plan.nama). Susun ulang draf dari versi yang berlaku."
      )
    }
    // Below the head the outputs of the budget are promises, too.
    guard !baris.isEmpty || (!kepala && program.contains { $0.keluaran != nil }) else {
      throw .isian("baris", "Perjanjian kinerja belum memuat indikator. Pilih sedikitnya satu.")
    }
    guard baris.count <= Self.barisTerbanyak else {
      throw .isian("baris", "Paling banyak \(Self.barisTerbanyak) indikator dalam satu perjanjian.")
    }
    var seen: Set<String> = []
    for row in baris {
      let recorded = try unit.perencanaan.wajibAda(indikator: row.indikator)
      let indicator = unit.perencanaan.sebagaimana(recorded, dalam: versi)
      guard seen.insert(row.indikator).inserted else {
        throw .isian("baris", "Indikator \u{201C}\(indicator.nama)\u{201D} tercantum dua kali. Hapus salah satunya.")
      }
      guard let target = unit.perencanaan.target(row.indikator, versi: versi, tahun: tahun)?.isi else {
        throw .isian(
          "baris",
          "\(plan.nama) belum memuat target \u{201C}\(indicator.nama)\u{201D} tahun \(tahun). Tetapkan targetnya.")
      }
      guard target == row.target else {
        throw .isian(
          "baris",
          "Target \u{201C}\(indicator.nama)\u{201D} tahun \(tahun) dalam \(plan.nama) adalah \(target.printed), bukan \(row.target.printed). Target perjanjian diambil dari rencana; susun ulang drafnya."
        )
      }
    }
  }

  private func periksaProgram(_ unit: UnitState) throws(Penolakan) {
    guard !program.isEmpty else { return }
    guard let versiAnggaran else {
      throw .isian("versiAnggaran", "Versi anggaran belum dipilih. Pilih APBD murni atau perubahan.")
    }
    guard program.count <= Self.programTerbanyak else {
      throw .isian("program", "Paling banyak \(Self.programTerbanyak) program dalam satu perjanjian.")
    }
    let rows =
      kepala
      ? unit.programBerpagu(tahun: tahun, versi: versiAnggaran) : unit.bagianBerpagu(tahun: tahun, versi: versiAnggaran)
    let budget = Dictionary(rows.map { ($0.kunci, $0) }, uniquingKeysWith: { first, _ in first })
    let chosen = Set(program.map(\.kunci))
    var seen: Set<Program> = []
    for row in program {
      guard let place = budget[row.kunci] else {
        throw .isian(
          "program", "Program \u{201C}\(row.nama)\u{201D} tidak ada dalam anggaran tahun \(tahun). Susun ulang drafnya."
        )
      }
      let known = Program(place)
      guard known.keluaran == row.keluaran else {
        throw .isian(
          "program",
          "Keluaran \u{201C}\(known.nama)\u{201D} dalam anggaran adalah \(known.keluaran.map { "\u{201C}\($0.indikator)\u{201D} dengan target \($0.target)" } ?? "belum ada"). Keluaran perjanjian diambil dari anggaran; susun ulang drafnya."
        )
      }
      guard known == row else {
        throw .isian(
          "program",
          "Pagu \u{201C}\(known.nama)\u{201D} dalam \(versiAnggaran.nama) adalah \(known.pagu?.printedWithCurrency ?? "belum ada"), bukan \(row.pagu?.printedWithCurrency ?? "belum ada"). Pagu perjanjian diambil dari anggaran; susun ulang drafnya."
        )
      }
      guard seen.insert(row).inserted else {
        throw .isian("program", "Program \u{201C}\(row.nama)\u{201D} tercantum dua kali. Hapus salah satunya.")
      }
      if let above = Self.diAtas(place, budget).first(where: { chosen.contains($0.kunci) }) {
        throw .isian(
          "program",
          "\u{201C}\(row.nama)\u{201D} sudah termasuk dalam \u{201C}\(above.nama)\u{201D}, sehingga pagunya terhitung dua kali. Pilih salah satunya."
        )
      }
    }
  }

  /// The program and kegiatan above a row of the budget.
  private static func diAtas(_ row: ProgramBerpagu, _ budget: [String: ProgramBerpagu]) -> [ProgramBerpagu] {
    guard let parent = row.induk.flatMap({ budget[$0] }) else { return [] }
    return [parent] + diAtas(parent, budget)
  }
}

extension NaskahPk {
  /// Why an original cannot be recorded beside this revision, which says that there is none; `nil` where it can.
  var menolakMurni: String? {
    guard isi.nomor == 1, isi.tanpaMurni != nil, status != .dibatalkan else { return nil }
    let name = "Perubahan perjanjian kinerja \(isi.namaJabatan) tahun \(isi.tahun)"
    return status == .ditetapkan
      ? "\(name) sudah ditetapkan dengan keterangan bahwa perjanjian murninya tidak tercatat, dan naskah itu tidak berubah lagi. Bila perjanjian murninya ditemukan, sebutkan dalam uraian alasan perubahan berikutnya."
      : "\(name) sudah disusun tanpa perjanjian murninya. Batalkan drafnya lebih dahulu bila perjanjian murninya ada."
  }
}
