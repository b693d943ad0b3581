import HTML
import Selaras

/// A form of an RKPD or Renja: what is asked, what was sent, what was refused.
struct RencanaFormPage: Page {
  let context: PageContext
  let unit: UnitState
  let isian: any IsianRencana
  let jejak: [Jejak]
  /// Where it leads back to.
  let kembali: String
  var nilai: [String: String]
  var galat: [ErrorSummary.Butir] = []
  /// Whether somebody changed it while it was filled in.
  var bertabrakan = false
  /// Why it is to be withdrawn, as it was typed.
  var alasanCabut = ""

  init(_ context: PageContext, _ unit: UnitState, _ isian: any IsianRencana, jejak: [Jejak], kembali: String) {
    self.context = context
    self.unit = unit
    self.isian = isian
    self.jejak = jejak
    self.kembali = kembali
    nilai = isian.tercatat
  }

  var judul: String { isian.sebutan }
  var tahap: Tahap? { .perencanaan }

  var isi: HTML {
    HTML {
      ErrorSummary(galat).html
      h1 { judul }
      if bertabrakan { terbaru }
      if let search = isian.pencarianKode {
        p { a(.href(context.tautan(CariKodePage.path, search))) { "Cari kode dalam nomenklatur" } }
      }
      FormFrame(alamat: context.path, token: context.formToken, draf: context.pengguna?.account.name).html {
        if let object = isian.objek { SeenField(unit: unit, objek: object).html }
        for group in isian.bidang { kelompok(group) }
        p(.class("berderet")) {
          button { "Simpan" }
          a(.href(kembali)) { "Batal" }
        }
      }
      if let object = isian.objek { pencabutan(object) }
    }
  }

  @HTMLBuilder private func kelompok(_ group: (judul: String, isi: [BidangRencana])) -> HTML {
    if group.judul.isEmpty {
      for field in group.isi { bidang(field) }
    } else {
      fieldset {
        legend { group.judul }
        for field in group.isi { bidang(field) }
      }
    }
  }

  private func bidang(_ field: BidangRencana) -> HTML {
    field.html(nilai[field.nama] ?? "", galat: galat.first { $0.bidang == field.nama }?.pesan)
  }

  /// What is recorded now where it differs from what was typed.
  private var terbaru: HTML {
    let recorded = isian.tercatat
    let different = isian.bidang.flatMap(\.isi).filter { (recorded[$0.nama] ?? "") != (nilai[$0.nama] ?? "") }
    return div(.class("kilat", "perhatian")) {
      p { "Yang tersimpan sekarang, berbeda dari isian Anda:" }
      Components.daftarIsi(
        different.map { ($0.judul, Components.teks(recorded[$0.nama] ?? "", kosong: "kosong")) })
    }
  }

  private func pencabutan(_ object: Objek) -> HTML {
    details {
      summary { "Cabut pencatatan ini" }
      FormFrame(alamat: "\(context.path)/cabut", token: context.formToken).html {
        SeenField(unit: unit, objek: object).html
        FormField(
          nama: "alasan", judul: "Alasan pencabutan", nilai: alasanCabut,
          petunjuk: "Tercatat dalam jurnal dan dibaca semua orang.",
          galat: galat.first { $0.bidang == "alasan-cabut" }?.pesan, terpanjang: 1000, isRequired: true,
          id: "alasan-cabut"
        ).html
        button(.class("sekunder")) { "Cabut" }
      }
    }
  }
}
