import Document
import Sakip
import Selaras

extension OpenData {
  /// Every target of the plan of a unit, by version and year.
  static func rencana(_ context: PageContext, _ unit: UnitState) -> Table {
    let plan = unit.perencanaan
    return table(
      "\(unit.namaRencana) \(unit.nama)",
      kolom: [
        "Tujuan", "Sasaran", "Sasaran RPJMD yang didukung", "Kode", "Indikator", "Satuan", "Versi", "Berlaku mulai",
        "Tahun", "Target",
      ],
      baris: plan.indikator.semua.flatMap { indicator -> [[String]] in
        let objective = indicator.sasaran.flatMap { plan.sasaran[$0] }
        let goal = (objective?.tujuan ?? indicator.tujuan).flatMap { plan.tujuan[$0] }
        let supported = objective?.sasaranRpjmd.flatMap { context.state.unitPemda?.perencanaan.sasaran[$0]?.nama }
        return plan.versiBerurutan.flatMap { version in
          version.periode.tahun.compactMap { year in
            plan.target(indicator.id, versi: version.id, tahun: year).map { target in
              [
                goal?.nama ?? "tidak ada", objective?.nama ?? "indikator tujuan", supported ?? "belum ditautkan",
                indicator.id, indicator.nama, indicator.satuan.isEmpty ? "indeks" : indicator.satuan, version.nama,
                version.tanggal.iso, String(year), target.isi.printed,
              ]
            }
          }
        }
      })
  }

  /// The definition sheets of a unit.
  static func definisi(_ context: PageContext, _ unit: UnitState) -> Table {
    func known(_ text: String) -> String { text.isEmpty ? "belum diisi" : text }
    return table(
      "Definisi indikator \(unit.nama)",
      kolom: [
        "Kode", "Indikator", "Satuan", "Makna", "Alasan pemilihan", "Formulasi", "Rumus", "Rumus dengan kata-kata",
        "Variabel formula", "Indeks gabungan", "Arah yang baik", "Diukur setiap", "Nilai setahun",
        "Nilai beberapa unit", "Sumber data", "Sumber pembanding", "Penanggung jawab", "Jabatan", "Referensi",
        "Kondisi awal", "Cara data diverifikasi", "Keterbatasan data", "Pernyataan kualitas data", "Belum diisi",
      ],
      baris: unit.perencanaan.indikator.semua.map { indicator -> [String] in
        let sheet = indicator.definisi
        let variables = (sheet.variabel ?? []).map { variable in
          let parts = [
            variable.peran?.nama.lowercased() ?? "", variable.bobot.map { "bobot \($0.printed)%" } ?? "",
            variable.cakupan.map { "per \($0.rawValue)" } ?? "",
            variable.sumber.isEmpty ? "" : "sumber: \(variable.sumber)",
          ].filter { !$0.isEmpty }
          return
            "\(variable.simbol) = \(variable.nama)" + (variable.satuan.isEmpty ? "" : " (\(variable.satuan))")
            + parts.map { ", \($0)" }.joined()
        }
        let formula = indicator.formula
        return [
          indicator.id, indicator.nama, indicator.satuan.isEmpty ? "indeks" : indicator.satuan, known(sheet.makna),
          known(sheet.alasan), known(sheet.formulasi), known(sheet.rumus ?? ""), known(formula?.explanation ?? ""),
          known(variables.joined(separator: "; ")), sheet.metode?.rumus ?? "bukan indeks gabungan",
          indicator.polaritas.nama, indicator.frekuensi.rawValue, indicator.agregasi.rumus,
          known(sheet.agregasiUnit?.rumus ?? ""), known(sheet.sumberData), known(sheet.pembanding ?? ""),
          known(sheet.penanggungJawab),
          known(sheet.jabatan.map { unit.organisasi.jabatan[$0]?.nama ?? $0 } ?? ""),
          sheet.referensi.isEmpty ? DefinisiIndikator.tanpaReferensi : sheet.referensi,
          indicator.kondisiAwal?.nilai.printed ?? "belum diisi", known(sheet.verifikasiData ?? ""),
          known(sheet.keterbatasanData ?? ""), known(sheet.kualitasData ?? ""),
          sheet.belumDiisi.isEmpty ? "lengkap" : sheet.belumDiisi.joined(separator: ", "),
        ]
      })
  }

  /// Two versions of a plan side by side.
  static func versi(_ context: PageContext, _ unit: UnitState) throws(WebError) -> Table {
    guard let shown = try PerbandinganVersiPage.perbandingan(context, unit) else {
      throw .tidakDitemukan("\(unit.nama) belum mempunyai dua versi \(unit.namaRencana) untuk dibandingkan.")
    }
    return table(
      "Perbandingan \(shown.dari.nama) dan \(shown.ke.nama)",
      kolom: ["Jenis", "Rumusan", "Tahun", shown.dari.nama, shown.ke.nama, "Perubahan"],
      baris: shown.butir.map {
        let places = ($0.perubahan != .ditambahkan, $0.perubahan != .dihapus)
        return [
          $0.jenis, $0.nama, "semua", places.0 ? "ada" : "tidak ada", places.1 ? "ada" : "tidak ada",
          $0.perubahan.rawValue,
        ]
      }
        + shown.indikator.flatMap { row in
          row.target.map { target in
            [
              "Indikator", row.indikator.nama, String(target.tahun), target.dari?.isi.printed ?? "tidak ada",
              target.ke?.isi.printed ?? "tidak ada", target.perubahan.rawValue,
            ]
          }
        })
  }
}
