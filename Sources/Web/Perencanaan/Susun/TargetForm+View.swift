import HTML
import Sakip
import Selaras

extension TargetForm {
  var isi: HTML {
    HTML {
      ErrorSummary(galat).html
      h1 { judul }
      p(.class("kepala-halaman")) {
        "\(ruang.unit.nama), \(versi.periode.printed). "
        ruang.status(versi).lencana
      }
      if indikator.isEmpty {
        p { Components.nihil("Belum ada indikator dalam versi ini.") }
        p { a(.href(ruang.alamat)) { "Tambahkan tujuan, sasaran, dan indikatornya lebih dahulu" } }
      } else if isClosed {
        p {
          Components.nihil("Versi ini sudah ditutup. Targetnya dapat dibaca pada halaman perencanaan.")
          " "
          a(.href(context.tautan(unit: ruang.unit.id, "/perencanaan"))) { "Buka halaman perencanaan" }
        }
      } else {
        formulir
      }
    }
  }

  private var formulir: HTML {
    FormFrame(
      alamat: alamat, token: context.formToken, kelas: "formulir lebar", draf: context.pengguna?.account.name,
      isBelumDisimpan: kiriman != nil
    ).html {
      p(.class("petunjuk")) {
        "Tulis nilai seperti pada dokumen: 87,65; 72,09 (BB); 3,3-3,5; WTP. Indikator berentang boleh bertarget satu angka. Angka 0 adalah target; isian kosong berarti tidak ada target."
      }
      DataTable(
        id: "target", judul: "Target menurut indikator dan tahun",
        kolom: [DataTable.Column("Indikator")] + versi.periode.tahun.map { DataTable.Column(String($0)) },
        kelompok: kelompok
      ).berblok.html
      if let predikatDitanya {
        BoxGroup(
          nama: Self.predikat, judul: "Predikat yang tidak menurut skala",
          kotak: [
            .init(
              nilai: predikatDitanya, nama: "Simpan predikatnya seperti yang saya tulis",
              isTicked: kiriman?[Self.predikat] == predikatDitanya)
          ]
        ).html
      }
      FormField(
        nama: "alasan", judul: "Alasan perubahan target", nilai: kiriman?["alasan"] ?? "",
        petunjuk:
          "Wajib bila ada target yang dikosongkan atau sudah diperjanjikan; selain itu boleh kosong. Alasannya tampil pada perbandingan versi, di samping setiap target yang diubah. Target yang dikosongkan dicabut; nilai sebelumnya tetap ada dalam riwayat.",
        galat: galat.first { $0.bidang == "alasan" }?.pesan, terpanjang: 2000
      ).html
      p(.class("berderet")) {
        button { "Simpan target" }
        a(.href(ruang.alamat)) { "Kembali ke susunan rencana" }
      }
    }
  }

  private var kelompok: [DataTable.Group] {
    let plan = ruang.rencana
    return plan.tujuan(dalam: versi).flatMap { goal in
      [group("Tujuan: \(goal.nama(dalam: versi.id))", plan.indikator(tujuan: goal.id, dalam: versi))]
        + plan.sasaran(tujuan: goal.id, dalam: versi).map {
          group("Sasaran: \($0.nama(dalam: versi.id))", plan.indikator(sasaran: $0.id, dalam: versi))
        }
    }.filter { !$0.baris.isEmpty }
  }

  private func group(_ title: String, _ indicators: [IndikatorDitetapkan]) -> DataTable.Group {
    DataTable.Group(
      judul: HTML(title),
      baris: indicators.map { indicator in
        DataTable.Row([nama(indicator)] + versi.periode.tahun.map { sel(indicator, $0) })
      })
  }

  private func nama(_ indicator: IndikatorDitetapkan) -> HTML {
    HTML {
      indicator.nama
      small { indicator.satuan.isEmpty ? "indeks, tanpa satuan" : indicator.satuan }
    }
  }

  private func sel(_ indicator: IndikatorDitetapkan, _ year: Int) -> HTML {
    let name = SelTarget.bidang(indicator.id, year)
    let recorded = ruang.rencana.target(indicator.id, versi: versi.id, tahun: year)
    let text = recorded?.isi.printed ?? ""
    let problem = galat.first { $0.bidang == name }?.pesan
    let typed = kiriman.flatMap { $0[name] ?? "" == $0["semula-\(name)"] ?? "" ? nil : $0[name] ?? "" }
    return HTML {
      input(.type("hidden"), .name("semula-\(name)"), .value(text))
      input(
        .type("hidden"), .name("terlihat-\(name)"),
        .value(
          ruang.unit.terlihat(.target(indikator: indicator.id, versi: versi.id, tahun: year)).entri.map { String($0) }
            ?? ""))
      input(
        .id(name), .name(name), .type("text"), .class("sel-isian"),
        // A field that nobody touched follows what is recorded by now.
        .value(typed ?? text),
        .maxlength(60), .autocomplete("off"), .aria("label", "\(indicator.nama) tahun \(year)"),
        .aria("invalid", problem == nil ? nil : "true"),
        .aria("describedby", problem == nil ? nil : "\(name)-galat"))
      if let problem { small(.class("pesan-galat"), .id("\(name)-galat")) { problem } }
    }
  }
}
