import Sakip

extension Objek {
  /// What it is, in words, with the names that a perangkat daerah knows: `target “Indeks kepuasan” tahun 2024 dalam
  /// “Renstra 2021-2026”`; an id stands for what is withdrawn.
  /// - Parameter state: by which other perangkat daerah are named; `nil` leaves their ids.
  public func nama(dalam unit: UnitState, _ state: State? = nil) -> String {
    let nama = NamaTercatat(unit: unit)
    return switch self {
    case .profil(let tahun): "profil tahun \(tahun)"
    case .kepegawaian(let tahun): "kepegawaian tahun \(tahun)"
    case .versiRenstra(let id): "versi \(unit.namaRencana) \(nama.versi(id))"
    case .tujuan(let id): "tujuan \(nama.rencana(id))"
    case .sasaran(let id): "sasaran \(nama.rencana(id))"
    case .indikator(let id): "indikator \(nama.indikator(id))"
    case .telaahSmart(let id): "telaah SMART \(nama.indikator(id))"
    case .keputusanIku(let id): "keputusan IKU \(nama.keputusanIku(id))"
    case .target(let id, let versi, let tahun): "target \(nama.indikator(id)) tahun \(tahun) dalam \(nama.versi(versi))"
    case .programRencana(let versi, let id):
      "program \(nama.program(id, versi)) dalam \(nama.versi(versi))"
    case .simpulPohon(let id): "simpul pohon kinerja \(nama.simpulPohon(id))"
    case .dukunganLintas(let id, let mitra):
      "permintaan dukungan kepada \(state?.unit[mitra]?.nama ?? mitra) untuk \(nama.simpulPohon(id))"
    case .tanggapanDukungan(let asked):
      "jawaban atas permintaan dukungan \(state?.unit[asked.unit]?.nama ?? asked.unit) untuk simpul \(state?.simpulPohon(asked).map { "\u{201C}\($0.kondisi)\u{201D}" } ?? asked.id)"
    case .pengecualianTemuan(let finding):
      "pengecualian temuan \(finding.kaidah) tentang \(finding.objek.nama(dalam: unit, state))"
    case .perjanjian(let tahun, let jenis): "perjanjian kinerja \(jenis.rawValue) tahun \(tahun)"
    case .realisasi(let id, let periode): "realisasi \(nama.indikator(id)) \(periode.nama)"
    case .bukti(let id, let periode, let berkas):
      "bukti \(nama.bukti(berkas, id, periode)) untuk realisasi \(nama.indikator(id)) \(periode.nama)"
    case .pembukaanIsian(let periode): "pembukaan isian \(periode.nama)"
    case .pembanding(let id, let tahun, let lingkup):
      "pembanding \(nama.indikator(id)) tahun \(tahun) dengan \(lingkup.nama)"
    case .kebijakan(let tahun): "kebijakan pengukuran tahun \(tahun)"
    case .simpulAnggaran(let tahun, let id): "bagian anggaran \(nama.simpul(id, tahun)) tahun \(tahun)"
    case .pagu(let tahun, let id, let versi): "pagu \(versi.nama) \(nama.simpul(id, tahun)) tahun \(tahun)"
    case .realisasiAnggaran(let tahun, let id, let bulan):
      "realisasi anggaran \(nama.simpul(id, tahun)) sampai dengan \(NamaBulan.dengan(nomor: bulan) ?? "bulan \(bulan)") \(tahun)"
    case .pemetaan(let tahun, let id): "pemetaan anggaran ke indikator \(nama.indikator(id)) tahun \(tahun)"
    case .rekapBelanja(let tahun): "rekap belanja tahun \(tahun)"
    case .narasi(let tahun, let bagian): "narasi \(bagian.nama) tahun \(tahun)"
    case .analisis(let tahun, let subjek, let jenis):
      "analisis \(jenis.nama)\(subjek.map { " tentang \(nama.rencana($0))" } ?? "") tahun \(tahun)"
    case .penghargaan(let tahun, let id): "penghargaan \(nama.penghargaan(id, tahun)) tahun \(tahun)"
    case .inovasi(let tahun, let id): "inovasi \(nama.inovasi(id, tahun)) tahun \(tahun)"
    case .strukturLaporan(let tahun): "susunan laporan tahun \(tahun)"
    case .rekomendasi(let id): "rekomendasi \(nama.rekomendasi(id))"
    case .tindakLanjut(let id): "tindak lanjut rekomendasi \(nama.rekomendasi(id))"
    case .reviu(let tahun): "pernyataan reviu laporan tahun \(tahun)"
    case .naskahReviu(let tahun, let naskah, let versi):
      "\(naskah.nama.lowercased()) tahun \(tahun) versi \(versi) yang direviu"
    case .tanggapanTemuan(let tahun, let naskah, let temuan):
      "tanggapan atas temuan \(temuan.kode) \(naskah.nama.lowercased()) tahun \(tahun)"
    case .penilaianTanggapan(let tahun, let naskah, let temuan):
      "penilaian tanggapan atas temuan \(temuan.kode) \(naskah.nama.lowercased()) tahun \(tahun)"
    case .butirUji(let tahun, let butir): "butir \(butir) daftar uji reviu laporan tahun \(tahun)"
    case .unitKerja(let id): "unit kerja \(nama.unitKerja(id))"
    case .jabatan(let id): "jabatan \(nama.jabatan(id))"
    case .gantiNama(let day): "pergantian nama sejak \(day.printed)"
    case .pemegangJabatan(let id, let day): "pemegang jabatan \(nama.jabatan(id)) sejak \(day.printed)"
    case .pengesahanAnggaran(let tahun, let versi): "pengesahan \(versi.nama) tahun \(tahun)"
    case .paguProgram(let tahun, let versi, let nomor): "pagu program nomor \(nomor) dalam \(versi.nama) tahun \(tahun)"
    case .naskahPk(let tahun, let id, let nomor):
      "\(JanjiJabatan.nama(nomor)) \(nama.jabatan(id)) tahun \(tahun)"
    case .rencanaAksi(let tahun, let id, let nomor): nama.rencanaAksi(tahun, id, nomor)
    case .barisRencanaAksi(let tahun, let id, let nomor, let part):
      "baris \(nama.bagian(part, tahun)) dalam \(nama.rencanaAksi(tahun, id, nomor))"
    case .rencanaTahunan, .barisRencana, .evaluasiRencana, .kinerjaLayanan, .isu, .usulan:
      namaRencana(dalam: unit) ?? ""
    }
  }
}

/// Names in quotes for ids.
private struct NamaTercatat {
  let unit: UnitState

  func versi(_ id: String) -> String { kutip(unit.perencanaan.versi[id]?.nama ?? id) }

  func indikator(_ id: String) -> String { kutip(unit.perencanaan.indikator[id]?.nama ?? id) }

  func jabatan(_ id: String) -> String { kutip(unit.organisasi.jabatan[id]?.nama ?? id) }

  func unitKerja(_ id: String) -> String { kutip(unit.organisasi.unitKerja[id]?.nama ?? id) }

  func rencanaAksi(_ tahun: Int, _ id: String, _ nomor: Int) -> String {
    "\(SebutanNomor(nomor).sebelum("rencana aksi")) \(jabatan(id)) tahun \(tahun)"
  }

  func bagian(_ part: BagianRencanaAksi, _ tahun: Int) -> String { kutip(unit.nama(part, tahun: tahun)) }

  func bukti(_ berkas: String, _ id: String, _ periode: Periode) -> String {
    let attached = unit.pengukuran.bukti(id, periode).first { $0.isi.berkas == berkas }
    return kutip(attached?.isi.nama ?? String(berkas.prefix(12)))
  }

  func rencana(_ id: String) -> String {
    let plan = unit.perencanaan
    return kutip(plan.tujuan[id]?.nama ?? plan.sasaran[id]?.nama ?? plan.indikator[id]?.nama ?? id)
  }

  func simpul(_ id: String, _ tahun: Int) -> String {
    kutip(unit.anggaran.tahun[tahun]?.simpul[id]?.namaLengkap ?? id)
  }

  func keputusanIku(_ id: String) -> String { kutip(unit.perencanaan.keputusanIku[id]?.landasan.nomor ?? id) }
  func program(_ id: String, _ versi: String) -> String {
    kutip(unit.perencanaan.program[.init(versi: versi, id: id)]?.isi.nama ?? id)
  }

  func simpulPohon(_ id: String) -> String { kutip(unit.perencanaan.pohon.simpul[id]?.isi.kondisi ?? id) }

  func penghargaan(_ id: String, _ tahun: Int) -> String {
    kutip(unit.pelaporan.tahun[tahun]?.penghargaan[id]?.nama ?? id)
  }

  func inovasi(_ id: String, _ tahun: Int) -> String {
    kutip(unit.pelaporan.tahun[tahun]?.inovasi[id]?.nama ?? id)
  }

  func rekomendasi(_ id: String) -> String {
    let text = unit.evaluasi.rekomendasi[id]?.uraian ?? id
    return kutip(text.count > Self.terpanjang ? "\(text.prefix(Self.terpanjang))\u{2026}" : text)
  }

  /// Characters of a sentence that stands for a name.
  private static let terpanjang = 80

  private func kutip(_ name: String) -> String { "\u{201C}\(name)\u{201D}" }
}
