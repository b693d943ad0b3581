import HTML
import Sakip
import Selaras

/// Taking a change of structure back, with a reason, as long as nothing was built on it.
struct BatalSusunanPage: Page {
  static let path = "\(OrganisasiPage.path)/batal"

  let context: PageContext
  let perubahan: PerubahanSusunan
  /// Why it cannot be taken back; `nil` when it can.
  let halangan: String?
  var fields = SentFields()

  init(_ request: RouteRequest) throws(WebError) {
    context = request.context
    let values: (String) -> String? = { request.isian[$0] ?? request.context.query[$0] }
    let state = request.selaras.state
    try context.wajibHariIni("Susunan diubah")
    guard let day = values("hari").flatMap({ Tanggal(iso: $0) }), let id = values("unit"),
      let found = state.perubahanSusunan(sesudah: day.kemarin, sampai: day).first(where: { change in
        change.semua.contains { $0.id == id } && change.jenis.rawValue == values("jenis")
      })
    else {
      throw .tidakDitemukan("Perubahan susunan ini tidak ada atau sudah dibatalkan. Pilih dari susunan organisasi.")
    }
    perubahan = found
    halangan = Self.percobaan(found, request, state)
  }

  /// Why the facts would be refused, after a trial that records nothing.
  private static func percobaan(_ change: PerubahanSusunan, _ request: RouteRequest, _ state: State) -> String? {
    guard let person = request.visitor.session?.account.pelaku else { return nil }
    do throws(Penolakan) {
      _ = try state.memutuskan(
        Command(oleh: person, change.pembatalan(alasan: "percobaan")), mulai: state.posisi + 1,
        waktu: request.services.clock())
      return nil
    } catch {
      return error.pesan
    }
  }

  static func alamat(_ day: Tanggal, _ unit: String, _ kind: PerubahanSusunan.Jenis) -> String {
    Address.make(path, [("hari", day.iso), ("unit", unit), ("jenis", kind.rawValue)])
  }

  static func show(_ request: RouteRequest) throws -> Reply { .page(try Self(request)) }

  static func send(_ request: RouteRequest) async throws -> Reply {
    var page = try Self(request)
    let facts = page.perubahan.pembatalan(alasan: request.isian.isi("alasan") ?? "")
    if let failure = await request.catat(facts) {
      let field = failure.penolakan?.bidang == "alasan" ? "alasan" : nil
      page.fields = SentFields(request.isian, CommandSlip(field, failure.pesan), bidang: ["alasan"])
      return .refusedForm(page)
    }
    return .redirect(
      Address.make(
        OrganisasiPage.path, [("pada", page.perubahan.hari.iso), ("sejak", page.perubahan.hari.kemarin.iso)]),
      pesan: "Perubahan susunan sejak \(page.perubahan.hari.printed) dibatalkan. Catatannya tetap ada dalam jurnal.")
  }

  var judul: String { "Batalkan perubahan susunan" }
  var tahap: Tahap? { .beranda }
  var jejak: [Jejak] {
    [
      Jejak(nama: context.namaPemda, alamat: context.tautan("/")),
      Jejak(nama: "Susunan organisasi", alamat: context.tautan(OrganisasiPage.path)),
    ]
  }

  var isi: HTML {
    HTML {
      ErrorSummary(fields.galat).html
      h1 { judul }
      p(.class("ringkas")) {
        "\(perubahan.jenis.nama) sejak \(perubahan.hari.printed): \(perubahan.semua.map(\.nama).joined(separator: "; "))."
      }
      if let halangan {
        p { Components.lencana("Belum dapat dibatalkan", .perhatian) }
        p { halangan }
        p(.class("kembali")) { a(.href(context.tautan(OrganisasiPage.path))) { "Kembali ke susunan organisasi" } }
      } else {
        p { akibat }
        FormFrame(alamat: Self.path, token: context.formToken).html {
          for (name, value) in [
            ("hari", perubahan.hari.iso), ("unit", perubahan.semua.first?.id ?? ""),
            ("jenis", perubahan.jenis.rawValue),
          ] { input(.type("hidden"), .name(name), .value(value)) }
          FormField(
            nama: "alasan", judul: "Alasan pembatalan", nilai: fields.nilai("alasan", ""),
            galat: fields.galat("alasan"), terpanjang: 2000
          ).html
          p(.class("berderet")) {
            button(.class("bahaya")) { "Batalkan perubahan" }
            a(.href(context.tautan(OrganisasiPage.path))) { "Kembali" }
          }
        }
      }
    }
  }

  private var akibat: String {
    if let names = perubahan.nama {
      return "Nama kembali menjadi \(names.sebelum); nama \(names.sesudah) tidak lagi dipakai."
    }
    let formed = perubahan.terbentuk.map(\.nama).joined(separator: "; ")
    let ended = perubahan.asal.map(\.nama).joined(separator: "; ")
    return [
      formed.isEmpty ? nil : "Tidak jadi dibentuk: \(formed).",
      ended.isEmpty
        ? nil : "Tetap ada, beserta unit kerja, jabatan, dan pemegang yang berakhir bersamanya: \(ended).",
    ].compactMap { $0 }.joined(separator: " ")
  }
}
