import Sakip
import Selaras

extension PageContext {
  /// The page of a perangkat daerah that shows an object.
  func tautan(_ objek: Objek, _ unit: UnitState) -> String {
    switch objek {
    case .indikator(let id), .telaahSmart(let id): halaman(indikator: id, unit, tahun: nil)
    case .target(let id, _, let tahun), .pembanding(let id, let tahun, _):
      halaman(indikator: id, unit, tahun: tahun)
    case .realisasi(let id, let periode), .bukti(let id, let periode, _):
      halaman(indikator: id, unit, tahun: periode.tahun)
    case .keputusanIku: tautan(unit: unit.id, "/definisi")
    case .versiRenstra, .tujuan, .sasaran: tautan(unit: unit.id, "/perencanaan")
    case .programRencana(let versi, _): tautan("/perangkat-daerah/\(unit.id)/program", [("versi", versi)])
    case .simpulPohon(let id), .dukunganLintas(let id, _): halaman(simpulPohon: id, unit)
    case .pengecualianTemuan(let finding): tautan(finding.objek, unit)
    case .tanggapanDukungan: tautan(unit: unit.id, "/pohon/dukungan")
    case .perjanjian(let tahun, _): tautan(unit: unit.id, "/perjanjian", tahun: tahun)
    case .naskahPk(let tahun, let jabatan, let nomor):
      unit.perjanjian.naskah[.init(tahun: tahun, jabatan: jabatan, nomor: nomor)] == nil
        ? tautan(unit: unit.id, "/perjanjian", tahun: tahun)
        : tautan(unit: unit.id, "/perjanjian/\(tahun)/\(jabatan)/\(nomor)", tahun: tahun)
    case .rencanaAksi(let tahun, let jabatan, let nomor), .barisRencanaAksi(let tahun, let jabatan, let nomor, _):
      unit.perjanjian.rencanaAksi[.init(tahun: tahun, jabatan: jabatan, nomor: nomor)] == nil
        ? tautan(unit: unit.id, "/rencana-aksi", tahun: tahun)
        : tautan(unit: unit.id, "/rencana-aksi/\(tahun)/\(jabatan)/\(nomor)", tahun: tahun)
    case .pengesahanAnggaran(let tahun, _), .paguProgram(let tahun, _, _):
      tautan(unit: unit.id, "/perjanjian", tahun: tahun)
    case .unitKerja, .jabatan, .gantiNama, .pemegangJabatan: tautan(unit: unit.id, "/organisasi")
    case .simpulAnggaran(let tahun, _), .pagu(let tahun, _, _), .realisasiAnggaran(let tahun, _, _),
      .pemetaan(let tahun, _), .rekapBelanja(let tahun):
      tautan(unit: unit.id, "/anggaran", tahun: tahun)
    case .pembukaanIsian(let periode): tautan(unit: unit.id, tahun: periode.tahun)
    case .profil(let tahun), .kepegawaian(let tahun), .kebijakan(let tahun), .narasi(let tahun, _),
      .analisis(let tahun, _, _), .penghargaan(let tahun, _), .inovasi(let tahun, _), .strukturLaporan(let tahun),
      .reviu(let tahun):
      tautan(unit: unit.id, tahun: tahun)
    case .naskahReviu(let tahun, _, _), .tanggapanTemuan(let tahun, _, _), .penilaianTanggapan(let tahun, _, _),
      .butirUji(let tahun, _):
      tautan(unit: unit.id, "/reviu/\(tahun)")
    case .rencanaTahunan(let id), .barisRencana(let id, _), .evaluasiRencana(let id, _), .kinerjaLayanan(let id, _),
      .isu(let id, _), .usulan(let id, _):
      tautan(unit: unit.id, unit.perencanaan.rencanaTahunan[id] == nil ? "/renja" : "/renja/\(id)")
    case .rekomendasi, .tindakLanjut: tautan(unit: unit.id) + "#judul-rekomendasi"
    }
  }

  /// A withdrawn node has no page of its own.
  private func halaman(simpulPohon id: String, _ unit: UnitState) -> String {
    tautan(unit: unit.id, unit.perencanaan.pohon.simpul[id] == nil ? "/pohon" : "/pohon/simpul/\(id)")
  }

  /// A withdrawn indikator has no page of its own.
  private func halaman(indikator id: String, _ unit: UnitState, tahun: Int?) -> String {
    tautan(
      unit: unit.id, unit.perencanaan.indikator[id] == nil ? "/perencanaan" : "/indikator/\(id)", tahun: tahun)
  }
}
