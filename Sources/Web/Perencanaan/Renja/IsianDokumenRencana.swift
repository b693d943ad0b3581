import Sakip
import Selaras

/// The form of an RKPD or Renja itself.
struct IsianDokumenRencana: IsianRencana {
  let unit: UnitState
  let state: State
  /// `nil` for a new one.
  let rencana: RencanaTahunanDitetapkan?
  let tahun: Int

  var sebutan: String { rencana.map(\.nama) ?? "RKPD atau Renja baru" }
  var objek: Objek? { rencana.map { .rencanaTahunan(id: $0.id) } }
  var pesan: String { "Dokumen tersimpan. Lanjutkan dengan mengisi program, kegiatan, dan sub kegiatannya." }

  func berikutnya(_ sent: FormValues) -> [(String, String)]? { nil }

  var bidang: [(judul: String, isi: [BidangRencana])] {
    let kinds = RencanaTahunanDitetapkan.Dokumen.allCases.filter { $0 == .rkpd || unit.jenis != .pemda }
    let versions = [("", "belum ditentukan")] + unit.perencanaan.versi.semua.map { ($0.id, $0.nama) }
    let codes = [("", "tidak diperiksa")] + state.anggaran.nomenklatur.semua.map { ($0.id, $0.nama) }
    return [
      (
        "",
        [
          BidangRencana(
            nama: "dokumen", judul: "Dokumen", jenis: .pilihan(kinds.map { .init(nilai: $0.rawValue, nama: $0.nama) })),
          BidangRencana(nama: "tahun", judul: "Tahun yang direncanakan", jenis: .angka, isRequired: true),
          BidangRencana(
            nama: "tahap", judul: "Tahap",
            jenis: .pilihan(RencanaTahunanDitetapkan.Tahap.allCases.map { .init(nilai: $0.rawValue, nama: $0.nama) })),
          BidangRencana(nama: "nama", judul: "Nama dokumen", petunjuk: "Contoh: Renja Tahun 2025.", isRequired: true),
          BidangRencana(nama: "tanggal", judul: "Tanggal dokumen", jenis: .tanggal, isRequired: true),
          BidangRencana(nama: "dasar", judul: "Dasar hukum", petunjuk: "Nomor dan tentangnya; boleh menyusul."),
          BidangRencana(nama: "alasan", judul: "Alasan perubahan", petunjuk: "Wajib untuk tahap Perubahan."),
          BidangRencana(
            nama: "versi", judul: "Renstra yang diikuti",
            jenis: .pilihan(versions.map { .init(nilai: $0.0, nama: $0.1) })),
          BidangRencana(
            nama: "nomenklatur", judul: "Nomenklatur", jenis: .pilihan(codes.map { .init(nilai: $0.0, nama: $0.1) }),
            petunjuk: petunjukNomenklatur),
        ]
      )
    ]
  }

  /// What choosing one means, and which are recorded only in part.
  private var petunjukNomenklatur: String {
    "Kode dan nama setiap baris lalu harus sesuai dengan nomenklatur ini; kodenya disarankan saat diketik."
      + state.anggaran.nomenklatur.semua.map(\.catatanIsi).joined()
  }

  var tercatat: [String: String] {
    guard let rencana else {
      return [
        "dokumen": unit.jenis == .pemda ? "rkpd" : "renja", "tahun": String(tahun), "tahap": "akhir",
        "nomenklatur": state.anggaran.nomenklaturBerlaku(tahun: tahun)?.id ?? "",
      ]
    }
    return [
      "dokumen": rencana.dokumen.rawValue, "tahun": String(rencana.tahun), "tahap": rencana.tahap.rawValue,
      "nama": rencana.nama, "tanggal": rencana.tanggal.iso, "dasar": rencana.dasar, "alasan": rencana.alasan,
      "versi": rencana.versi ?? "", "nomenklatur": rencana.nomenklatur ?? "",
    ]
  }

  /// A day that is not changed stays one of which only the month is known.
  func fakta(_ sent: FormValues) throws(ErrorSummary.Butir) -> (fakta: any Event, objek: Objek) {
    guard let year = sent["tahun"].flatMap({ Int($0) }) else {
      throw ErrorSummary.Butir(bidang: "tahun", pesan: "Tahun yang direncanakan belum diisi. Contoh: 2025.")
    }
    guard let day = sent["tanggal"].flatMap({ Tanggal(iso: $0) }) else {
      throw ErrorSummary.Butir(bidang: "tanggal", pesan: "Tanggal dokumen belum diisi atau tidak dikenal.")
    }
    let kind = sent["dokumen"].flatMap(RencanaTahunanDitetapkan.Dokumen.init) ?? .renja
    let stage = sent["tahap"].flatMap(RencanaTahunanDitetapkan.Tahap.init) ?? .akhir
    let id = rencana?.id ?? baru("\(kind.rawValue)-\(year)-\(stage.rawValue)")
    return (
      RencanaTahunanDitetapkan(
        unit: unit.id, id: id, dokumen: kind, tahun: year, tahap: stage, nama: sent["nama"] ?? "", tanggal: day,
        hanyaBulan: rencana?.tanggal == day ? rencana?.hanyaBulan : nil, dasar: sent["dasar"] ?? "",
        alasan: sent["alasan"] ?? "", versi: sent["versi"], nomenklatur: sent["nomenklatur"]),
      .rencanaTahunan(id: id)
    )
  }

  /// Several changes of a year are told apart by a number.
  private func baru(_ name: String) -> String {
    let known = Set(unit.perencanaan.rencanaTahunan.semua.map(\.id))
    return known.contains(name)
      ? (2...(known.count + 2)).lazy.map { "\(name)-\($0)" }.first { !known.contains($0) } ?? name : name
  }
}
