import Sakip

extension BarisRencanaDitetapkan {
  /// How many rows a document may have: no agency has a quarter of it.
  static let terbanyak = 2000

  /// See ``Event/periksa(_:)``.
  public func periksa(_ state: State) throws(Penolakan) {
    let unit = try state.wajibAda(unit: self.unit)
    let document = try unit.perencanaan.wajibTerbuka(rencana: rencana)
    let rows = unit.perencanaan.isiRencana[rencana]?.baris ?? Daftar()
    guard rows[id] != nil || rows.count < Self.terbanyak else {
      throw .keadaan("id", "\(document.nama) sudah memuat \(Self.terbanyak) baris. Bagi ke dokumen lain.")
    }
    var found = KumpulanPenolakan()
    found.periksa(try Isian.id(id, bidang: "id"))
    found.periksa(try Isian.wajib(nama, bidang: "nama", nama: tingkat.nama, paling: 1000))
    for (text, field, name) in [(lokasi, "lokasi", "Lokasi"), (sumberDana, "sumberDana", "Sumber dana")] {
      found.periksa(try Isian.panjang(text, bidang: field, nama: name, paling: 300))
    }
    found.periksa(try Isian.panjang(catatan, bidang: "catatan", nama: "Catatan", paling: 1000))
    found.periksa(try KeluaranRencana.periksa(keluaran))
    found.periksa(try periksaJumlah(pagu, "pagu", "Pagu"))
    found.periksa(try periksaJumlah(prakiraanMaju, "prakiraanMaju", "Prakiraan maju"))
    found.periksa(try periksaTempat(rows, document, unit.perencanaan, state))
    if let sasaran { found.periksa(try periksaSasaran(sasaran, unit.perencanaan)) }
    try found.tolak()
  }

  /// Where the row stands: of what is wrong with its code, level and parent only the first, since each follows from another.
  private func periksaTempat(
    _ rows: Daftar<BarisRencanaDitetapkan>, _ document: RencanaTahunanDitetapkan, _ plan: PerencanaanUnit,
    _ state: State
  ) throws(Penolakan) {
    let all = rows.semua
    try periksaTingkat(rows[id], all)
    try periksaKode(all)
    try periksaInduk(rows)
    try periksaSusunanKode(rows, all)
    if let nomenklatur = document.nomenklatur {
      do throws(Penolakan) {
        try periksa(nomenklatur: nomenklatur, state)
      } catch {
        // A name that was right when it was recorded stays, also where the nomenklatur was worded anew since.
        guard plan.pernahBernama(nama, kode: kode, nomenklatur: nomenklatur) else { throw error }
      }
    }
  }

  private func periksaSasaran(_ id: String, _ plan: PerencanaanUnit) throws(Penolakan) {
    guard plan.sasaran[id] != nil else {
      throw .isian("sasaran", "Sasaran \u{201C}\(id)\u{201D} belum ada. Tetapkan sasarannya lebih dahulu.")
    }
  }

  private func periksaJumlah(_ amount: Rupiah?, _ field: String, _ name: String) throws(Penolakan) {
    guard let amount else { return }
    guard tingkat == .subKegiatan else {
      throw .isian(
        field,
        "\(name) hanya diisi pada sub kegiatan; \(name.lowercased()) \(tingkat.nama.lowercased()) dihitung dari sub kegiatannya. Kosongkan isian ini."
      )
    }
    guard amount >= .zero else { throw .isian(field, "\(name) tidak boleh kurang dari 0.") }
  }

  /// A row that carries others keeps its level: so no row can come to stand below itself.
  private func periksaTingkat(
    _ before: BarisRencanaDitetapkan?, _ all: [BarisRencanaDitetapkan]
  ) throws(Penolakan) {
    guard let before, before.tingkat != tingkat, all.contains(where: { $0.induk == id }) else { return }
    throw .keadaan(
      "tingkat",
      "\u{201C}\(before.nama)\u{201D} sudah membawahi baris lain sebagai \(before.tingkat.nama.lowercased()). Tetapkan baris baru dengan kode lain."
    )
  }

  private func periksaKode(_ all: [BarisRencanaDitetapkan]) throws(Penolakan) {
    guard let kode else {
      guard !tingkat.diAtasProgram else {
        throw .isian("kode", "\(tingkat.nama) harus berkode. Contoh: 5 urusan, 5.03 bidang urusan.")
      }
      return
    }
    guard let parsed = KodeRekening(kode), parsed.tingkat == tingkat else {
      throw .isian(
        "kode",
        "Kode \u{201C}\(kode)\u{201D} bukan kode \(tingkat.nama.lowercased()). Contoh: 5.03.01 program, 5.03.01.2.01 kegiatan, 5.03.01.2.01.0001 sub kegiatan."
      )
    }
    guard !parsed.mencakupSemua else {
      throw .isian(
        "kode",
        "Kode \u{201C}\(kode)\u{201D} berlaku untuk semua urusan. Ganti X.XX dengan kode urusan yang sebenarnya.")
    }
    if let other = all.first(where: { $0.kode == kode && $0.id != id }) {
      throw .isian("kode", "Kode \u{201C}\(kode)\u{201D} sudah dipakai \u{201C}\(other.nama)\u{201D}. Periksa kodenya.")
    }
  }

  private func periksaInduk(_ rows: Daftar<BarisRencanaDitetapkan>) throws(Penolakan) {
    guard let induk else {
      guard tingkat.bolehTeratas else {
        throw .isian("induk", "\(tingkat.nama) harus berada di bawah program atau kegiatan. Isi induknya.")
      }
      return
    }
    guard induk != id else {
      throw .isian("induk", "Susunan melingkar: \u{201C}\(id)\u{201D} tidak dapat menjadi induk dirinya sendiri.")
    }
    guard let parent = rows[induk] else {
      throw .isian(
        "induk", "Induk \u{201C}\(induk)\u{201D} belum ada dalam dokumen ini. Tetapkan induknya lebih dahulu.")
    }
    guard tingkat.dapatBerada(diBawah: parent.tingkat) else {
      throw .isian(
        "induk",
        "\(tingkat.nama) tidak dapat berada di bawah \(parent.tingkat.nama.lowercased()) \u{201C}\(parent.nama)\u{201D}."
      )
    }
  }

  /// A code says where a row stands; neither its own nor those of the rows below may say anything else than the tree.
  private func periksaSusunanKode(
    _ rows: Daftar<BarisRencanaDitetapkan>, _ all: [BarisRencanaDitetapkan]
  ) throws(Penolakan) {
    let own = kode.flatMap { KodeRekening($0) }
    if let own, let above = induk.flatMap({ rows[$0]?.kode }).flatMap({ KodeRekening($0) }), !own.berada(diBawah: above)
    {
      throw .isian(
        "kode",
        "Kode \u{201C}\(own)\u{201D} tidak berada di bawah kode induk \u{201C}\(above)\u{201D}. Periksa kodenya.")
    }
    guard let own else { return }
    for child in all where child.induk == id {
      guard let code = child.kode.flatMap({ KodeRekening($0) }), !code.berada(diBawah: own) else { continue }
      throw .isian(
        "kode",
        "Kode \u{201C}\(code)\u{201D} \(child.nama) tidak lagi berada di bawah kode \u{201C}\(own)\u{201D}. Pertahankan kodenya, atau pindahkan bagiannya lebih dahulu."
      )
    }
  }

  /// Refuses a code or a wording that a version of the nomenklatur does not have.
  func periksa(nomenklatur id: String, _ state: State, bidang: String? = nil) throws(Penolakan) {
    guard let code = kode.flatMap({ KodeRekening($0) }) else { return }
    let recorded = state.anggaran.nomenklatur[id]
    let version = recorded?.nama ?? id
    guard let name = state.anggaran.nama(code, nomenklatur: id) else {
      throw .isian(
        bidang ?? "kode",
        "Kode \u{201C}\(code)\u{201D} tidak ada dalam \(version). Periksa kodenya.\(Self.nomenklaturTakLengkap(recorded))"
      )
    }
    guard KodeNomenklatur.sama(name, nama) else {
      throw .isian(
        bidang ?? "nama",
        "Menurut \(version), kode \u{201C}\(code)\u{201D} bernama \u{201C}\(name)\u{201D}, bukan \u{201C}\(nama)\u{201D}. Samakan namanya atau periksa kodenya."
      )
    }
  }

  /// What to do where a right code may be missing because a version is recorded only in part.
  private static func nomenklaturTakLengkap(_ version: NomenklaturDitetapkan?) -> String {
    guard let version, version.keterangan != nil else { return "" }
    return
      "\(version.catatanIsi) Bila kodenya benar, lengkapi nomenklatur ini dengan Impor lembar kerja (oleh perencana), atau ubah pilihan nomenklatur pada keterangan dokumen."
  }
}
