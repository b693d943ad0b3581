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
        "Keadaan versi",
      ],
      baris: plan.indikator.semua.flatMap { indicator -> [[String]] in
        plan.versiBerurutan.flatMap { version -> [[String]] in
          let head = tempat(indicator, dalam: version.id, plan, context)
          return version.periode.tahun.compactMap { year in
            plan.target(indicator.id, versi: version.id, tahun: year).map { target in
              head + [
                indicator.id, indicator.nama(dalam: version.id), indicator.satuan.isEmpty ? "indeks" : indicator.satuan,
                version.nama, version.tanggal.iso, String(year), target.isi.printed, plan.keadaan(versi: version.id),
              ]
            }
          }
        }
      })
  }

  /// Tujuan, sasaran and supported sasaran of the RPJMD of an indikator, in the words of a version.
  private static func tempat(
    _ indicator: IndikatorDitetapkan, dalam version: String, _ plan: PerencanaanUnit, _ context: PageContext
  ) -> [String] {
    let place = indicator.tempat(dalam: version)
    let objective = place?.sasaran.flatMap { plan.sasaran[$0] }
    let goal = (objective?.tujuan ?? place?.tujuan).flatMap { plan.tujuan[$0] }
    let supported = context.state.unitPemda.flatMap { pemda in
      objective?.sasaranRpjmd.flatMap { pemda.perencanaan.sasaran[$0]?.nama(dalam: context.versiRencana(pemda)) }
    }
    return [
      goal?.nama(dalam: version) ?? "tidak ada", objective?.nama(dalam: version) ?? "indikator tujuan",
      supported ?? "belum ditautkan",
    ]
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
      baris: unit.perencanaan.indikator.semua.map { recorded -> [String] in
        let indicator = unit.perencanaan.sebagaimana(recorded, dalam: context.versiRencana(unit))
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

  /// Versions of a plan side by side: behind each version, what became of it since the one before.
  static func versi(_ context: PageContext, _ unit: UnitState) throws(WebError) -> Table {
    let versions = try PerbandinganVersiPage.versi(context, unit)
    guard let shown = PerbandinganVersiPage.deret(context, unit, versions) else {
      throw .tidakDitemukan("\(unit.nama) belum mempunyai dua versi \(unit.namaRencana) untuk dibandingkan.")
    }
    func cells<Isi>(
      _ row: [DeretVersi.Sel<Isi>], dari first: Int = 0, alasan: (Int) -> String = { _ in "bukan target" },
      _ words: (Isi) -> String
    ) -> [String] {
      row.enumerated().flatMap { index, cell in
        let unchanged = cell.isi == nil ? "tidak ada pada keduanya" : "tidak ada pembandingnya"
        return [cell.isi.map(words) ?? "tidak ada"]
          + (first + index == 0 ? [] : [cell.perubahan?.rawValue ?? unchanged]) + [alasan(first + index)]
      }
    }
    func alasan(_ indicator: String, _ year: Int, _ version: VersiRenstraDitetapkan) -> String {
      unit.perencanaan.alasanTarget(indicator, versi: version.id, tahun: year) ?? "tidak disebutkan"
    }
    return table(
      "Perbandingan \(shown.versi.map(\.nama).joined(separator: ", "))",
      kolom: ["Jenis", "Rumusan", "Tahun"]
        + shown.versi.enumerated().flatMap { index, version in
          [unit.perencanaan.namaBerkeadaan(version)] + (index == 0 ? [] : ["Perubahan dalam \(version.nama)"])
            + ["Alasan target dalam \(version.nama)"]
        },
      baris: shown.butir.map { row in
        [row.jenis, row.sel.compactMap(\.isi).last ?? "", "semua"] + cells(row.sel) { $0 }
      }
        + shown.program.map { row in
          ["Program", row.nama, "semua"]
            + zip(row.sel, shown.isBerprogram).enumerated().flatMap { index, cell in
              cell.1
                ? cells([cell.0], dari: index) { PerbandinganVersiPage.seluruhnya($0, unit, context.state) }
                : Array(repeating: "program tidak dicatat", count: index == 0 ? 2 : 3)
            }
        }
        + shown.simpul.map { row in
          ["Simpul pohon kinerja", row.kondisi, "semua"]
            + zip(shown.versi, row.sel).enumerated().flatMap { index, pair in
              cells([pair.1], dari: index) {
                PerbandinganVersiPage.seluruhnya($0, row.perbedaan, pair.0, unit, context.pohon)
              }
            }
        }
        + shown.indikator.flatMap { row in
          row.tahun.map { year in
            ["Indikator", row.indikator.nama, String(year.tahun)]
              + cells(year.sel, alasan: { alasan(row.indikator.id, year.tahun, shown.versi[$0]) }) { $0.isi.printed }
          }
        })
  }
}
