import Sakip

extension UnitState {
  /// What refers to an object and would lose its ground without it, each in words; empty when nothing does.
  func perujuk(_ objek: Objek, dalam state: State) -> [String] {
    switch objek {
    case .versiRenstra(let id):
      Self.sebut(
        "target",
        perencanaan.target.keys.filter { $0.versi == id }.map { "\(namaIndikator($0.indikator, id)) \($0.tahun)" })
        + Self.sebut("tujuan", bernama(perencanaan.tujuan.semua, dalam: id))
        + Self.sebut("sasaran", bernama(perencanaan.sasaran.semua, dalam: id))
        + Self.sebut("indikator", bernama(perencanaan.indikator.semua, dalam: id))
        + Self.sebut("versi", perencanaan.versi.semua.filter { $0.mengikuti == id }.map(\.nama))
        + Self.sebut("keputusan IKU", perencanaan.keputusanIku.semua.filter { $0.versi == id }.map(\.landasan.nomor))
        + Self.sebut("program", perencanaan.program(dalam: id).map(\.nama))
        + perujukPohon { $0.menyebut(id) } + perujukMisi(versi: id, dalam: state)
        + naskahPk { $0.versi == id }
        + Self.sebut("rencana tahunan", perencanaan.rencanaTahunan.semua.filter { $0.versi == id }.map(\.nama))
    case .tujuan(let id):
      Self.sebut("sasaran", perencanaan.sasaran.semua.filter { $0.tujuan == id }.map(\.nama))
        + Self.sebut("indikator", perencanaan.indikator(tujuan: id).map(\.nama)) + perujukAnalisis(id)
        + perujukPohon { $0.tujuan == id }
    case .sasaran(let id):
      Self.sebut("indikator", perencanaan.indikator(sasaran: id).map(\.nama)) + perujukAnalisis(id)
        + pendukungRpjmd(id, dalam: state) + perujukPohon { $0.sasaran == id } + pendukungRencana(sasaran: id)
        + Self.sebut("program", perencanaan.program.values.map(\.isi).filter { $0.sasaran.contains(id) }.map(\.nama))
    case .indikator(let id):
      perujukIndikator(id) + perujukPohon { $0.indikator.contains(id) } + perujukDukungan(indikator: id, dalam: state)
    case .simpulPohon(let id): perujukSimpul(KunciSimpul(unit: self.id, id: id), dalam: state)
    case .perjanjian(let tahun, .murni):
      (perjanjian.perjanjian(.perubahan, tahun: tahun) == nil ? [] : ["perjanjian kinerja perubahan tahun \(tahun)"])
        + rencanaAksi(kepala: tahun, nomorPk: 0)
    case .perjanjian(let tahun, .perubahan): rencanaAksi(kepala: tahun, nomorPk: 1)
    case .simpulAnggaran(let tahun, let id):
      perujukAnggaran(id, tahun: tahun) + perujukTautan(.anggaran(tahun: tahun, simpul: id), objek)
    case .rencanaTahunan(let id): perujukRencana(id)
    case .barisRencana(let rencana, let id):
      Self.sebut(
        "baris di bawahnya",
        perencanaan.isi(rencana: rencana).baris.semua.filter { $0.induk == id }.map(\.nama))
        + perujukTautan(.baris(rencana: rencana, id: id), objek)
    case .rekomendasi(let id): evaluasi.tindakLanjutTerakhir(id) == nil ? [] : ["tindak lanjutnya"]
    case .paguProgram(let tahun, let versi, let nomor):
      naskahPk { $0.tahun == tahun && $0.versiAnggaran == versi && $0.program.contains { $0.nomor == nomor } }
        + perujukProgram(nomor, versi, tahun: tahun)
        + rencanaAksi { $0.tahun == tahun && $0.bagian.id == ProgramBerpagu.kunci(simpul: nil, nomor: nomor) }
        + perujukTautan(.pagu(tahun: tahun, nomor: nomor), objek)
    case .programRencana(_, let id): perujukTautan(.rencana(id: id), objek)
    case .unitKerja(let id): organisasi.perujuk(unitKerja: id)
    case .jabatan(let id):
      organisasi.perujuk(jabatan: id) + perujukPohon { $0.jabatan == id }
        + naskahPk { $0.jabatan == id || ($0.pihakKedua?.unit == self.id && $0.pihakKedua?.jabatan == id) }
        + rencanaAksi { $0.jabatan == id || $0.penanggungJawab == id }
        + Self.sebut("indikator", perencanaan.indikator.semua.filter { $0.definisi.jabatan == id }.map(\.nama))
        + bawahanLain(id, dalam: state)
    case .rencanaAksi(let tahun, let jabatan, let nomor):
      Self.sebut(
        "baris",
        (perjanjian.barisRencanaAksi[.init(tahun: tahun, jabatan: jabatan, nomor: nomor)]?.semua ?? [])
          .map { nama($0.bagian, tahun: tahun) })
    case .keputusanIku(let id):
      Self.sebut(
        "keputusan IKU", perencanaan.keputusanIku.semua.filter { $0.mengubah == id }.map(\.landasan.nomor))
    case .gantiNama, .pemegangJabatan, .pengesahanAnggaran, .naskahPk, .barisRencanaAksi: []
    case .pengecualianTemuan, .dukunganLintas, .tanggapanDukungan, .profil, .kepegawaian, .target,
      .telaahSmart,
      .realisasi, .bukti,
      .pembukaanIsian, .pembanding, .kebijakan,
      .pagu, .realisasiAnggaran, .pemetaan, .rekapBelanja, .narasi, .analisis, .penghargaan, .inovasi,
      .strukturLaporan, .tindakLanjut, .reviu, .naskahReviu, .tanggapanTemuan, .penilaianTanggapan, .butirUji,
      .evaluasiRencana, .kinerjaLayanan, .isu, .usulan:
      []
    }
  }

  /// The parts that name a version, in its words.
  private func bernama(_ parts: [some BagianVersi], dalam id: String) -> [String] {
    parts.filter { $0.versi?.contains(id) == true }.map { $0.nama(dalam: id) }
  }

  /// A tujuan, of whichever unit, that serves a misi which only this version of the RPJMD words.
  private func perujukMisi(versi id: String, dalam state: State) -> [String] {
    guard let own = perencanaan.versi[id]?.visiMisi, !own.misi.isEmpty else { return [] }
    let rest = state.misiVersi(selain: id).union(state.pemda?.isi.misi.map(\.nomor) ?? [])
    return state.tujuanTanpaMisi(rest).map { ["tujuan \u{201C}\($0.tujuan.nama)\u{201D} \($0.unit.nama)"] } ?? []
  }

  /// How a version calls an indikator, `nil` for none.
  private func namaIndikator(_ id: String, _ version: String? = nil) -> String {
    perencanaan.indikator[id]?.nama(dalam: version) ?? id
  }

  /// The heads of other perangkat daerah who promise to a post of the pemda.
  private func bawahanLain(_ id: String, dalam state: State) -> [String] {
    guard jenis == .pemda else { return [] }
    return state.daftarUnit.filter { $0.id != self.id }.flatMap { unit in
      unit.naskahPk { $0.pihakKedua?.unit == self.id && $0.pihakKedua?.jabatan == id }
    }
  }

  /// The sasaran of other perangkat daerah that support this one of the RPJMD.
  private func pendukungRpjmd(_ id: String, dalam state: State) -> [String] {
    guard jenis == .pemda else { return [] }
    return state.daftarUnit.flatMap { unit in
      Self.sebut(
        "sasaran \(unit.nama)", unit.perencanaan.sasaran.semua.filter { $0.sasaranRpjmd == id }.map(\.nama))
    }
  }

  /// The rows of plans of a year that support a sasaran.
  private func pendukungRencana(sasaran id: String) -> [String] {
    perencanaan.rencanaTahunan.semua.flatMap { document in
      Self.sebut(
        "baris \(document.nama)",
        perencanaan.isi(rencana: document.id).baris.semua.filter { $0.sasaran == id }.map(\.nama))
    }
  }

  /// What stands in a plan of a year, and a later stage that changes it.
  private func perujukRencana(_ id: String) -> [String] {
    let content = perencanaan.isi(rencana: id)
    let changes = perencanaan.rencanaTahunan[id].map { document in
      document.tahap == .akhir
        ? perencanaan.rencana(document.dokumen, tahun: document.tahun).filter { $0.tahap == .perubahan }.map(\.nama)
        : []
    }
    return Self.sebut("baris", content.baris.semua.map(\.nama))
      + Self.sebut("evaluasi", content.evaluasi.semua.map(\.kode))
      + Self.sebut("kinerja pelayanan", content.layanan.semua.map(\.id))
      + Self.sebut("isu", content.isu.semua.map(\.id)) + Self.sebut("usulan", content.usulan.semua.map(\.id))
      + Self.sebut("dokumen perubahan", changes ?? [])
  }

  private func perujukIndikator(_ id: String) -> [String] {
    let years = pelaporan.tahun.sorted { $0.key < $1.key }
    let mappings = anggaran.tahun.filter { $0.value.pemetaan[id] != nil }.map(\.key).sorted()
    let comparisons = pengukuran.pembanding.keys.filter { $0.indikator == id }.map(\.tahun).sorted()
    return Self.sebut(
      "target",
      perencanaan.target.keys.filter { $0.indikator == id }
        .map { "\(perencanaan.versi[$0.versi]?.nama ?? $0.versi) \($0.tahun)" })
      + (perencanaan.telaahSmart[id] == nil ? [] : ["telaah SMART"])
      + Self.sebut(
        "perjanjian kinerja",
        perjanjian.perjanjian.values.filter { $0.isi.baris.contains { $0.indikator == id } }
          .map { "\($0.isi.jenis.rawValue) \($0.isi.tahun)" })
      + naskahPk { $0.baris.contains { $0.indikator == id } }
      + rencanaAksi { $0.bagian == .indikator(id: id) }
      + Self.sebut("realisasi", pengukuran.realisasi.filter { $0.key.indikator == id }.map(\.key.periode.nama))
      + Self.sebut(
        "bukti", pengukuran.bukti.filter { $0.key.indikator == id && $0.value.count > 0 }.map(\.key.periode.nama))
      + Self.sebut("pembanding tahun", comparisons.map(String.init))
      + Self.sebut("pemetaan anggaran tahun", mappings.map(String.init))
      + Self.sebut("inovasi", years.flatMap { $0.value.inovasi.semua }.filter { $0.indikator == id }.map(\.id))
      + perujukAnalisis(id)
  }

  private func perujukAnalisis(_ id: String) -> [String] {
    Self.sebut(
      "analisis tahun",
      pelaporan.tahun.filter { $0.value.analisis.keys.contains { $0.subjek == id } }.map { String($0.key) })
  }

  /// A program is mapped as long as one version of the budget has it.
  private func perujukProgram(_ nomor: Int, _ versi: VersiAnggaran, tahun: Int) -> [String] {
    guard let year = anggaran.tahun[tahun],
      year.paguProgram[.init(versi: versi == .murni ? .perubahan : .murni, nomor: nomor)] == nil
    else { return [] }
    return Self.sebut(
      "pemetaan ke indikator",
      year.pemetaan.semua.filter { $0.program?.contains(nomor) ?? false }.map { namaIndikator($0.indikator) })
  }

  private func perujukAnggaran(_ id: String, tahun: Int) -> [String] {
    guard let year = anggaran.tahun[tahun] else { return [] }
    let amounts = year.subKegiatan[id]
    return Self.sebut("bagian di bawahnya", year.simpul.semua.filter { $0.induk == id }.map(\.id))
      + Self.sebut("pagu", VersiAnggaran.allCases.filter { amounts?.pagu[$0] != nil }.map(\.nama))
      + Self.sebut(
        "realisasi anggaran sampai dengan",
        (1...12).filter { amounts?.realisasi(sampaiBulan: $0) != nil }.compactMap { NamaBulan.dengan(nomor: $0) })
      + naskahPk { $0.tahun == tahun && $0.program.contains { $0.simpul == id } }
      + rencanaAksi { $0.tahun == tahun && $0.bagian == .anggaran(id: id) }
      + Self.sebut(
        "pemetaan ke indikator",
        year.pemetaan.semua.filter { $0.simpul.contains(id) }.map { namaIndikator($0.indikator) })
  }

  /// The agreements of posts that refer to something; one that was given up refers to nothing.
  private func naskahPk(_ refers: (NaskahPkDitetapkan) -> Bool) -> [String] {
    Self.sebut(
      "perjanjian kinerja",
      perjanjian.naskah.values.filter { $0.isi.status != .dibatalkan && refers($0.isi.isi) }
        .map { "\($0.isi.isi.namaJabatan) \($0.isi.isi.tahun)" })
  }

  /// The rencana aksi of the head that carry out an agreement of a year.
  private func rencanaAksi(kepala tahun: Int, nomorPk: Int) -> [String] {
    Self.sebut(
      "rencana aksi",
      perjanjian.rencanaAksi.values.map(\.isi).filter { plan in
        plan.status != .dibatalkan && plan.isi.tahun == tahun && plan.isi.nomorPk == nomorPk
          && organisasi.jabatan[plan.isi.jabatan].map { organisasi.kepala($0) } == true
      }.map { "\($0.isi.namaJabatan) \($0.isi.tahun)" })
  }

  /// The rencana aksi with a row that refers to something; one that was given up refers to nothing.
  private func rencanaAksi(_ refers: (BarisRencanaAksiDitetapkan) -> Bool) -> [String] {
    Self.sebut(
      "rencana aksi",
      perjanjian.rencanaAksi.values.map(\.isi).filter { plan in
        plan.status != .dibatalkan && perjanjian.barisRencanaAksi[plan.isi.kunci]?.semua.contains(where: refers) == true
      }.map { "\($0.isi.namaJabatan) \($0.isi.tahun)" })
  }

  /// `sasaran “s1”, “s2”`; a long list is cut and counted.
  static func sebut(_ kind: String, _ names: [String]) -> [String] {
    guard !names.isEmpty else { return [] }
    let ordered = names.sorted()
    let named = ordered.prefix(3).map { "\u{201C}\($0)\u{201D}" }.joined(separator: ", ")
    return ["\(kind) \(named)\(ordered.count > 3 ? " dan \(ordered.count - 3) lainnya" : "")"]
  }
}
