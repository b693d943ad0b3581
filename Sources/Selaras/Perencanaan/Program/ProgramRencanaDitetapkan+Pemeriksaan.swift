import Sakip

extension ProgramRencanaDitetapkan {
  /// How many programs a version may have: no kabupaten has half of it.
  static let terbanyak = 1000

  /// See ``Event/periksa(_:)``.
  public func periksa(_ state: State) throws(Penolakan) {
    let unit = try state.wajibAda(unit: self.unit)
    let plan = unit.perencanaan
    let version = try plan.wajibAda(versi: versi)
    try plan.wajibTerbuka(versi: versi)
    try Isian.id(id, bidang: "id")
    try Isian.wajib(nama, bidang: "nama", nama: "Nama program", paling: 1000)
    try Isian.panjang(catatan, bidang: "catatan", nama: "Catatan", paling: 1000)
    let others = plan.program(dalam: versi).filter { $0.id != id }
    guard others.count < Self.terbanyak else {
      throw .keadaan("id", "\u{201C}\(version.nama)\u{201D} sudah memuat \(Self.terbanyak) program. Periksa daftarnya.")
    }
    try periksaKode(others)
    if let nomenklatur {
      do throws(Penolakan) {
        try periksa(nomenklatur: nomenklatur, state)
      } catch {
        // What was right when it was recorded stays, also where the nomenklatur was worded anew since.
        guard plan.pernahBernama(nama, kode: kode, nomenklatur: nomenklatur) else { throw error }
      }
    }
    try periksaSasaran(plan, version)
    try periksaPagu(version)
    try periksaPelaksana(state, unit)
  }

  private func periksaKode(_ others: [ProgramRencanaDitetapkan]) throws(Penolakan) {
    guard let kode else {
      guard let same = others.first(where: { $0.kode == nil && $0.nama.samaKatanya(dengan: nama) }) else { return }
      throw .isian("nama", "Program \u{201C}\(same.nama)\u{201D} sudah ada dalam versi ini. Ubah program itu.")
    }
    guard let parsed = KodeRekening(kode), parsed.tingkat == .program else {
      throw .isian(
        "kode", "Kode \u{201C}\(kode.prefix(60))\u{201D} bukan kode program. Contoh: 5.03.02. Kosongkan bila tidak ada."
      )
    }
    guard !parsed.mencakupSemua else {
      throw .isian(
        "kode",
        "Kode \u{201C}\(kode)\u{201D} berlaku untuk semua urusan. Ganti X.XX dengan kode urusan yang sebenarnya."
      )
    }
    if let same = others.first(where: { $0.kode == kode }) {
      throw .isian("kode", "Kode \u{201C}\(kode)\u{201D} sudah dipakai \u{201C}\(same.nama)\u{201D}. Periksa kodenya.")
    }
  }

  private func periksa(nomenklatur id: String, _ state: State) throws(Penolakan) {
    let version = try state.anggaran.wajibAda(nomenklatur: id)
    guard let code = kode.flatMap({ KodeRekening($0) }) else { return }
    guard let name = state.anggaran.nama(code, nomenklatur: id) else {
      throw .isian("kode", "Kode \u{201C}\(code)\u{201D} tidak ada dalam \(version.nama). Periksa kodenya.")
    }
    guard KodeNomenklatur.sama(name, nama) else {
      throw .isian(
        "nama",
        "Menurut \(version.nama), kode \u{201C}\(code)\u{201D} bernama \u{201C}\(name)\u{201D}. Samakan namanya atau periksa kodenya."
      )
    }
  }

  private func periksaSasaran(_ plan: PerencanaanUnit, _ version: VersiRenstraDitetapkan) throws(Penolakan) {
    guard Set(sasaran).count == sasaran.count else {
      throw .isian("sasaran", "Ada sasaran yang dipilih dua kali. Pilih sekali saja.")
    }
    for id in sasaran {
      guard let part = plan.sasaran[id] else {
        throw .isian("sasaran", "Sasaran \u{201C}\(id)\u{201D} belum ada. Tetapkan sasarannya lebih dahulu.")
      }
      guard plan.termuat(part, dalam: versi) else {
        throw .isian(
          "sasaran",
          "Sasaran \u{201C}\(part.nama)\u{201D} tidak termuat dalam \u{201C}\(version.nama)\u{201D}. Pilih sasaran versi itu."
        )
      }
    }
  }

  /// The first year whose amount the version cannot have; `nil` for none.
  func tahunPaguSalah(_ version: VersiRenstraDitetapkan) -> Int? {
    pagu.first { !version.periode.tahun.contains($0.tahun) || $0.jumlah < .zero }?.tahun
  }

  private func periksaPagu(_ version: VersiRenstraDitetapkan) throws(Penolakan) {
    var seen: Set<Int> = []
    for amount in pagu {
      guard version.periode.tahun.contains(amount.tahun), seen.insert(amount.tahun).inserted else {
        throw .isian(
          "pagu",
          "Pagu tahun \(String(amount.tahun)) di luar periode \(version.periode.printed), atau disebut dua kali.")
      }
      guard amount.jumlah >= .zero else {
        throw .isian("pagu", "Pagu tahun \(String(amount.tahun)) tidak boleh kurang dari 0.")
      }
    }
  }

  private func periksaPelaksana(_ state: State, _ unit: UnitState) throws(Penolakan) {
    guard let perangkatDaerah else { return }
    guard unit.jenis == .pemda else {
      throw .isian("perangkatDaerah", "Perangkat daerah pelaksana hanya disebut dalam RPJMD. Kosongkan isian ini.")
    }
    guard Set(perangkatDaerah).count == perangkatDaerah.count, !perangkatDaerah.isEmpty else {
      throw .isian("perangkatDaerah", "Pilih setiap perangkat daerah sekali, atau kosongkan bila belum ditentukan.")
    }
    for id in perangkatDaerah where state.unit[id] == nil || state.unit[id]?.jenis == .pemda {
      throw .isian("perangkatDaerah", "Perangkat daerah \u{201C}\(id)\u{201D} belum ada. Pilih dari daftarnya.")
    }
  }
}
