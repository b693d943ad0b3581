import HTML
import Sakip
import Selaras

/// The form of the rows of a rencana aksi, below the sasaran and indikator that they support: for each row a field for
/// every period, and beside it what its periods make.
struct IsiRencanaAksiForm: Page {
  private static let sehalaman = 25

  let ruang: RuangRencanaAksi
  let langkah: PageSteps
  /// What was typed, where it was refused.
  var kiriman: FormValues?
  /// What is wrong, by field.
  var galat: [ErrorSummary.Butir] = []

  init(_ request: RouteRequest) throws(WebError) {
    ruang = try RuangRencanaAksi(request)
    langkah = PageSteps(ruang.isi.baris.count, sehalaman: Self.sehalaman, request.context.query)
  }

  var context: PageContext { ruang.context }
  var judul: String { "Isi \(ruang.judulKalimat)" }
  var tahap: Tahap? { .perjanjian }
  var jejak: [Jejak] { ruang.jejak + [Jejak(nama: ruang.kepala.nama, alamat: ruang.alamat)] }
  private var alamat: String {
    langkah.halaman == 1 ? ruang.alamatIsi : context.tautanIni()
  }

  static func tampilkan(_ request: RouteRequest) throws -> Reply { .page(try Self(request)) }

  static func simpan(_ request: RouteRequest) async throws -> Reply {
    let form = try Self(request)
    let divides = request.isian["aksi"] == "bagi"
    let rows = form.ruang.isi.baris.map { row in
      let typed = form.isian(row, request.isian)
      var wrong = IsianSalah()
      var fact = typed.fakta(form.ruang, &wrong)
      if divides {
        fact = fact.dibagiRata(setiap: form.ruang.terambil(row.isi)?.frekuensi, form.ruang.kepala.periode)
      }
      return (isian: typed, fakta: fact, salah: wrong)
    }.filter { $0.fakta != $0.isian.baris.isi || !$0.salah.masalah.isEmpty }
    let all = { rows.flatMap { $0.isian.masalah($0.fakta, $0.salah, request) } }
    guard rows.allSatisfy(\.salah.masalah.isEmpty) else { return try ditolak(request, all()) }
    let facts = rows.map(\.fakta)
    guard !facts.isEmpty else {
      return .redirect(
        form.alamat, pesan: divides ? "Tidak ada baris kosong yang dapat dibagi." : "Tidak ada isian yang berubah.")
    }
    let seen = facts.compactMap { fact in fact.objek.map { form.ruang.unit.terlihat($0) } }
    if let failure = await request.catat(facts, terlihat: seen) {
      let problems = failure.penolakan?.sebab == .isian ? all() : []
      guard problems.isEmpty else { return try ditolak(request, problems) }
      let place = (failure.penolakan?.peristiwa ?? 1) - 1
      let fact = facts.indices.contains(place) ? facts[place] : nil
      return try ditolak(request, [form.masalah(failure, fact)])
    }
    return .redirect(
      form.alamat,
      pesan:
        "\(Count(facts.count).of("baris")) disimpan\(divides ? ", yang kosong dibagi rata" : ""). \(form.sisa(request))"
    )
  }

  /// What is still to be done after saving.
  private func sisa(_ request: RouteRequest) -> String {
    let now = request.services.selaras.state.unit[ruang.unit.id]?.isiRencanaAksi(ruang.kunci)?.belumLengkap ?? 0
    return now == 0
      ? "Semua baris sesuai target setahun dan pagunya." : "\(Count(now).of("baris")) belum sesuai target atau pagunya."
  }

  private func masalah(_ failure: CommandFailure, _ fact: BarisRencanaAksiDitetapkan?) -> ErrorSummary.Butir {
    guard let fact, let refusal = failure.penolakan, refusal.peristiwa != nil || refusal.bidang != "terlihat" else {
      return .init(bidang: nil, pesan: failure.pesan)
    }
    return .init(
      bidang: IsianBarisRenaksi.Bidang.target(0).nama(fact.bagian.kode),
      pesan: "\(ruang.unit.nama(fact.bagian, tahun: fact.tahun)): \(refusal.pesan)")
  }

  private static func ditolak(_ request: RouteRequest, _ problems: [ErrorSummary.Butir]) throws -> Reply {
    var page = try Self(request.sekarang())
    page.kiriman = request.isian
    page.galat = problems
    return .refusedForm(page)
  }

  private func isian(_ row: IsiRencanaAksi.Baris, _ values: FormValues) -> IsianBarisRenaksi {
    IsianBarisRenaksi(baris: row, isian: values, periode: ruang.kepala.periode)
  }

  var isi: HTML {
    HTML {
      ErrorSummary(galat).html
      h1 { judul }
      p(.class("kepala-halaman")) {
        "\(ruang.unit.nama), menurut \(ruang.kepala.periode.rawValue). "
        ruang.rencana.status.lencana
      }
      if !ruang.bolehDiisi {
        p {
          Components.nihil(
            "Rencana aksi ini sudah \(ruang.rencana.status.nama.lowercased()), sehingga isinya tidak dapat diubah.")
          " "
          a(.href(ruang.alamat)) { "Baca rencana aksi" }
        }
      } else if ruang.isi.baris.isEmpty {
        p { Components.nihil("Rencana aksi ini belum memuat baris.") }
      } else {
        formulir
      }
    }
  }

  private var formulir: HTML {
    let open = ruang.isi.belumLengkap
    return HTML {
      p(.class("ringkas")) {
        "\(Count(ruang.isi.baris.count).of("baris")), \(open == 0 ? "semuanya sesuai" : "\(Count(open).printed) belum sesuai") target setahun dan pagu. Angka 0 adalah target; isian kosong berarti tidak ada target pada periode itu."
      }
      langkah.html(context, nama: "Halaman baris rencana aksi")
      FormFrame(
        alamat: alamat, token: context.formToken, kelas: "formulir lebar renaksi", draf: context.pengguna?.account.name,
        isBelumDisimpan: kiriman != nil
      ).html {
        for item in langkah.isi(berjudul) {
          if let title = item.judul { h2 { title } }
          baris(item.butir)
        }
        p(.class("berderet")) {
          button(.name("aksi"), .value("simpan")) { "Simpan isian" }
          button(.class("sekunder"), .name("aksi"), .value("bagi")) { "Simpan dan bagi rata yang kosong" }
          a(.href(ruang.alamat)) { "Selesai, baca rencana aksi" }
        }
        p(.class("petunjuk")) {
          "Bagi rata mengisi baris yang seluruh periodenya kosong, pada semua halaman: target yang dijumlahkan dan pagu dibagi sama, sisanya pada periode terakhir; target yang lain sama pada setiap periode pengukurannya."
        }
      }
      langkah.html(context, nama: "Halaman baris rencana aksi di bawah")
    }
  }

  /// The rows, each first one of a sasaran or of a page with its heading.
  private var berjudul: [(judul: String?, butir: SusunanRencanaAksi.Butir)] {
    var rows: [(judul: String?, butir: SusunanRencanaAksi.Butir)] = []
    for group in ruang.susunan.kelompok {
      for (place, item) in group.butir.enumerated() {
        let isFirst = place == 0 || rows.count % Self.sehalaman == 0
        rows.append((judul: isFirst ? group.judul : nil, butir: item))
      }
    }
    return rows
  }

  private func baris(_ item: SusunanRencanaAksi.Butir) -> HTML {
    let row = item.baris
    let code = row.isi.bagian.kode
    return fieldset(.class("baris-renaksi"), .id("baris-\(code)")) {
      legend {
        small { row.tingkat?.nama ?? "Indikator" }
        row.nama
      }
      p(.class("petunjuk")) { hubungan(item) + penjelasan(row) }
      div(.class("kisi-renaksi", ruang.isi.banyakPeriode > 4 ? "bulanan" : "triwulanan")) {
        for (place, period) in ruang.isi.periode.enumerated() {
          div(.class("periode")) {
            p { strong { period.ringkas } }
            sel(row, .target(place), "Target", "\(row.nama), target \(period.nama)")
            if row.berpagu {
              sel(row, .anggaran(place), "Anggaran (Rp)", "\(row.nama), anggaran \(period.nama)")
            }
          }
        }
        hasil(row)
      }
      rincian(row)
    }
  }

  /// What it supports, or by what it is supported.
  private func hubungan(_ item: SusunanRencanaAksi.Butir) -> String {
    guard item.baris.tingkat != nil else {
      return item.didukung.isEmpty
        ? "Belum didukung program, kegiatan, atau sub kegiatan. "
        : "Didukung \(item.didukung.joined(separator: ", ")). "
    }
    let main = item.indikator.flatMap { ruang.unit.indikator($0, tahun: ruang.kepala.tahun)?.nama }.map { [$0] } ?? []
    let all = main + item.jugaMendukung
    return all.isEmpty ? "" : "Mendukung \(all.kutipan). "
  }

  private func penjelasan(_ row: IsiRencanaAksi.Baris) -> String {
    let output = row.tingkat != nil && !row.isi.keluaran.isEmpty ? "Keluaran: \(row.isi.keluaran). " : ""
    let target = "Target setahun \(row.isi.targetTercetak), dihitung sebagai \(row.isi.agregasi.rumus)."
    let money = row.tingkat == nil ? "" : " Pagu \(row.pagu?.printedWithCurrency ?? "belum ada")."
    return output + target + money
  }

  /// What the periods make, and what is missing.
  private func hasil(_ row: IsiRencanaAksi.Baris) -> HTML {
    div(.class("periode", "hasil")) {
      p { strong { "Setahun" } }
      kesesuaian(
        row.kekuranganTarget,
        row.target.terisi
          ? row.target.setahun().map { "Target \(Satuan.cetak($0, satuan: row.isi.satuan)), sesuai." } : nil)
      if row.berpagu {
        kesesuaian(
          row.kekuranganAnggaran,
          AnggaranBerkala(row.isi.anggaran).setahun.map { "Anggaran \($0.printedWithCurrency), sesuai pagu." })
      }
    }
  }

  private func kesesuaian(_ problem: String?, _ result: String?) -> HTML {
    if let problem {
      return p(.class("kurang")) {
        span(.class("tanda"), .aria("hidden", "true")) { "! " }
        problem.kalimat
      }
    }
    return result.map { text in p { text } } ?? .empty
  }

  private func rincian(_ row: IsiRencanaAksi.Baris) -> HTML {
    let posts = ruang.unit.organisasi.jabatan.semua.filter { $0.berlaku(tahun: ruang.kepala.tahun) }
    let code = row.isi.bagian.kode
    return div(.class("rincian-renaksi")) {
      pilihan(
        row, .penanggungJawab, "Penanggung jawab",
        [.init(nilai: "", nama: "Belum ditetapkan")] + posts.map { .init(nilai: $0.id, nama: $0.nama) })
      if row.tingkat != nil {
        pilihan(
          row, .agregasi, "Target setahun dihitung sebagai",
          Agregasi.allCases.map { .init(nilai: $0.rawValue, nama: $0.rumus.kalimat) })
      }
      div(.class("bidang")) {
        dahulu(row, .langkah)
        TextArea(
          nama: IsianBarisRenaksi.Bidang.langkah.nama(code), judul: "Langkah, satu tiap baris",
          nilai: tampil(row, .langkah), galat: pesan(.langkah, code), baris: 2
        ).html
      }
    }
  }

  private func pilihan(
    _ row: IsiRencanaAksi.Baris, _ field: IsianBarisRenaksi.Bidang, _ title: String, _ choices: [SelectField.Pilihan]
  ) -> HTML {
    let code = row.isi.bagian.kode
    return HTML {
      dahulu(row, field)
      SelectField(
        nama: field.nama(code), judul: title, pilihan: choices, nilai: tampil(row, field), galat: pesan(field, code)
      ).html
    }
  }

  private func sel(
    _ row: IsiRencanaAksi.Baris, _ field: IsianBarisRenaksi.Bidang, _ title: String, _ keterangan: String
  ) -> HTML {
    let name = field.nama(row.isi.bagian.kode)
    let problem = pesan(field, row.isi.bagian.kode)
    return HTML {
      dahulu(row, field)
      label(.for(name)) { title }
      input(
        .id(name), .name(name), .type("text"), .class("sel-isian"), .value(tampil(row, field)), .maxlength(60),
        .autocomplete("off"), .aria("label", keterangan), .aria("invalid", problem == nil ? nil : "true"),
        .aria("describedby", problem == nil ? nil : "\(name)-galat"))
      if let problem { small(.class("pesan-galat"), .id("\(name)-galat")) { problem } }
    }
  }

  /// What stood in a field when the form was made.
  private func dahulu(_ row: IsiRencanaAksi.Baris, _ field: IsianBarisRenaksi.Bidang) -> HTML {
    input(
      .type("hidden"), .name("dulu-\(field.nama(row.isi.bagian.kode))"),
      .value(IsianBarisRenaksi.tercatat(row.isi, field)))
  }

  private func tampil(_ row: IsiRencanaAksi.Baris, _ field: IsianBarisRenaksi.Bidang) -> String {
    kiriman.map { isian(row, $0).tampil(field) } ?? IsianBarisRenaksi.tercatat(row.isi, field)
  }

  private func pesan(_ field: IsianBarisRenaksi.Bidang, _ code: String) -> String? {
    galat.first { $0.bidang == field.nama(code) }?.pesan
  }
}
