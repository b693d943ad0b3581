import HTML
import Sakip
import Selaras

extension IndikatorPage {
  var isi: HTML {
    HTML {
      h1 { indikator.nama }
      p(.class("kepala-halaman")) {
        "Indikator \((hasil.tempat?.tingkat ?? "Sasaran").lowercased()) \u{201C}\(hasil.sasaran)\u{201D}, \(unit.nama), tahun \(context.tahun). "
        if indikator.utama { Components.lencana("Indikator kinerja utama", .kabar) }
      }
      ringkasan
      TandaKeselarasan(context, unit).html(.indikator(id: indikator.id))
      p(.class("catatan")) { context.kebijakan(hasil.kebijakan(skala), skala) }
      section(.aria("labelledby", "judul-perkembangan")) {
        h2(.id("judul-perkembangan")) { "Perkembangan" }
        perkembangan
      }
      section(.aria("labelledby", "judul-periode")) {
        h2(.id("judul-periode")) { "Realisasi tahun \(context.tahun)" }
        perPeriode.html
      }
      section(.aria("labelledby", "judul-target")) {
        h2(.id("judul-target")) { "Target menurut versi \(unit.namaRencana)" }
        TargetRenstra(context: context, unit: unit, indikator: indikator).html
      }
      section(.aria("labelledby", "judul-janji")) {
        h2(.id("judul-janji")) { "Siapa yang berjanji tahun \(context.tahun)" }
        JanjiIndikator(context: context, unit: unit, indikator: indikator, tahun: context.tahun).html
      }
      section(.aria("labelledby", "judul-definisi")) {
        h2(.id("judul-definisi")) { "Definisi operasional" }
        if let address = DefinisiForm.alamat(bila: context, unit, indikator.id) {
          p { a(.href(address)) { "Ubah definisi" } }
        }
        DefinisiOperasional(
          unit: unit, indikator: indikator, skala: unit.skalaPredikat(indikator, tahun: context.tahun)
        ).html
      }
      SmartSection(context: context, unit: unit, indikator: indikator).html
      perubahan.html
    }
  }

  private var ringkasan: HTML {
    Components.daftarIsi([
      ("Target \(context.tahun)", context.target(hasil, unit: unit.id)),
      (
        "Realisasi \(context.tahun)",
        context.realisasi(hasil.hasilRealisasi, indikator.id, unit: unit.id, tahun: context.tahun)
      ),
      (
        "Capaian",
        HTML {
          context.capaian(hasil.capaian, rujukan(.capaian))
          if hasil.kategori != nil {
            " "
            context.kategori(hasil.kategori, skala)
          }
        }
      ),
      (
        "Target akhir \(unit.namaRencana)",
        hasil.targetAkhir.map { context.angka($0.isi.printed, rujukan(.targetAkhir)) }
          ?? Components.nihil("belum ditetapkan")
      ),
      (
        "Capaian terhadap akhir \(unit.namaRencana)",
        hasil.targetAkhir == nil
          ? Components.nihil("target akhir belum ditetapkan")
          : context.capaian(hasil.capaianAkhir, rujukan(.capaianAkhir))
      ),
      (
        "Serapan anggaran",
        context.serapan(
          hasil.anggaran, hasil.cakupanBelanja, rujukan(.serapan), kosong: "anggaran belum dipetakan")
      ),
      (
        "Efisiensi",
        context.efisiensi(hasil, rujukan(.efisiensi))
      ),
    ])
  }

  private var perkembangan: HTML {
    guard !riwayat.isEmpty else {
      return p { Components.nihil("Belum ada target atau realisasi sampai dengan tahun \(context.tahun).") }
    }
    let title = "Target dan realisasi \(riwayat.first?.tahun ?? context.tahun)-\(context.tahun)"
    return HTML {
      if let chart = Charts.perkembangan(riwayat, judul: title) { Components.bagan(chart, judul: title) }
      DataTable(
        id: "perkembangan", judul: satuanDalamJudul("Target, realisasi, dan capaian per tahun"),
        kolom: [
          DataTable.Column("Tahun"), DataTable.Column("Target", angka: true),
          DataTable.Column("Realisasi", angka: true),
          DataTable.Column("Capaian", angka: true),
        ],
        baris: riwayat.map { year in
          DataTable.Row([
            HTML(String(year.tahun)),
            year.target.map { context.angka($0.printed, rujukan(.target, tahun: year.tahun)) }
              ?? Components.nihil("belum ditetapkan"),
            context.realisasi(year.hasilRealisasi, indikator.id, unit: unit.id, tahun: year.tahun),
            context.capaian(year.capaian, rujukan(.capaian, tahun: year.tahun)),
          ])
        }, catatan: kebijakanTahunan
      ).html
    }
  }

  /// The policies behind the capaian of the years; `nil` where the formulas alone give them.
  private var kebijakanTahunan: HTML? {
    let provisional = AngkaSementara.keterangan(
      riwayat.map { ("Tahun \($0.tahun)", $0.hasilRealisasi.tahunan?.sementara) })
    let sentences = [provisional].compactMap(\.self) + riwayat.flatMap(\.capaian.kebijakan).tanpaUlangan
    return sentences.isEmpty ? nil : HTML(sentences.joined(separator: " "))
  }

  func satuanDalamJudul(_ text: String) -> String {
    indikator.satuan.isEmpty ? text : "\(text) (\(indikator.satuan))"
  }
}
