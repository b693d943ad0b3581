import HTML
import Selaras

/// A form of an RKPD or Renja: what is asked, what was sent, what was refused.
struct RencanaFormPage: Page {
  let context: PageContext
  let unit: UnitState
  let isian: any IsianRencana
  /// Where it is sent to; what withdraws is sent below it.
  let alamat: String
  let jejak: [Jejak]
  /// Where it leads back to.
  let kembali: String
  var nilai: [String: String]
  var galat: [ErrorSummary.Butir] = []
  /// What was sent, where the form is shown again.
  var kiriman = SentFields()
  /// Whether it shows what was sent to be gone on with and is not saved.
  var isBelumDisimpan = false
  /// The path of the form of a new one of its kind; `nil` where one is not followed by another.
  var baru: String?
  /// Why nothing of its document changes any more; `nil` where it may.
  var tertutup: String?
  /// Whether somebody changed it while it was filled in.
  var bertabrakan = false
  /// Why it is to be withdrawn, as it was typed.
  var alasanCabut = ""

  init(
    _ context: PageContext, _ unit: UnitState, _ isian: any IsianRencana, alamat: String, jejak: [Jejak],
    kembali: String
  ) {
    self.context = context
    self.unit = unit
    self.isian = isian
    self.alamat = alamat
    self.jejak = jejak
    self.kembali = kembali
    nilai = isian.tercatat
  }

  /// What is wrong, in the order of the fields; what no field shows is of the form as a whole.
  func berurutan(_ problems: [ErrorSummary.Butir]) -> [ErrorSummary.Butir] {
    let order = isian.bidang.flatMap(\.isi).map(\.nama)
    let placed = problems.map { one in
      ErrorSummary.Butir(bidang: one.bidang.flatMap { order.contains($0) ? $0 : nil }, pesan: one.pesan)
    }
    return placed.filter { $0.bidang == nil } + order.flatMap { name in placed.filter { $0.bidang == name } }
  }

  var judul: String { isian.sebutan }
  var tahap: Tahap? { .perencanaan }

  var isi: HTML {
    HTML {
      if let tertutup { bacaan(tertutup) } else { formulir }
    }
  }

  /// What stands in a closed document, or what was sent after it was closed: to be read and copied.
  private func bacaan(_ reason: String) -> HTML {
    HTML {
      h1 { judul }
      p(.class("kepala-halaman")) {
        StatusVersi.ditutup.lencana
        " \(reason)"
      }
      if !galat.isEmpty {
        p(.class("kilat", "perhatian"), .role("alert")) {
          "Isian Anda di bawah ini tidak tersimpan. Salin yang masih diperlukan."
        }
      }
      for group in isian.bidang {
        if !group.judul.isEmpty { h2 { group.judul } }
        Components.daftarIsi(
          group.isi.map { ($0.judul, Components.teks($0.tercetak(nilai[$0.nama] ?? ""), kosong: "tidak diisi")) })
      }
      p { a(.href(kembali)) { "Kembali" } }
    }
  }

  private var formulir: HTML {
    HTML {
      if pertanyaan == nil { ErrorSummary(galat).html }
      h1 { judul }
      if bertabrakan { terbaru }
      if !galat.isEmpty, let first = isian.dahulu, let baru {
        p { a(.href(context.tautan(baru, [("kode", first.kode)]))) { first.judul } }
      }
      if let search = isian.pencarianKode {
        p { a(.href(context.tautan(CariKodePage.path, search))) { "Cari kode dalam nomenklatur" } }
      }
      if let choice = isian.pilihanNomenklatur {
        p(.class("petunjuk")) {
          "Saran kode dan nama saat mengetik berasal dari nomenklatur dokumen, dan dokumen ini belum memilihnya. "
          a(.href(context.tautan(choice) + "#nomenklatur")) { "Pilih nomenklatur dokumen" }
        }
      }
      FormFrame(
        alamat: alamat, token: context.formToken, kelas: "formulir berkolom",
        draf: context.pengguna?.account.name, isBelumDisimpan: isBelumDisimpan
      ).html {
        // The first button of a form answers the enter key in any of its fields.
        button(.hidden()) { "Simpan" }
        if let object = isian.objek { SeenField(unit: unit, objek: object, kiriman: kiriman).html }
        if let pertanyaan { tanya(pertanyaan) }
        for group in isian.bidang { kelompok(group) }
        p(.class("berderet")) {
          penyimpanan
          a(.href(kembali)) { "Batal" }
        }
      }
      if let object = isian.objek { pencabutan(object) }
    }
  }

  @HTMLBuilder private var penyimpanan: HTML {
    button { "Simpan" }
    if berikutnya(.none) != nil {
      button(.class("sekunder"), .name(RencanaForm.aksi), .value(RencanaForm.lanjut)) {
        "Simpan dan tambah berikutnya"
      }
    }
  }

  /// What is asked before it is saved, which is no mistake: whether what its code stands below is added, too.
  private var pertanyaan: ErrorSummary.Butir? {
    galat.count == 1 ? galat.first { $0.bidang == IsianBarisRencana.bidangInduk } : nil
  }

  /// The question with its answer, which is chosen already, and the buttons beside it.
  private func tanya(_ question: ErrorSummary.Butir) -> HTML {
    section(.class("kilat", "perhatian"), .role("alert"), .tabindex(-1), .autofocus()) {
      p { question.pesan }
      for field in isian.bidang.flatMap(\.isi) where field.nama == question.bidang { bidang(field) }
      p(.class("berderet")) { penyimpanan }
    }
  }

  /// The form of the next one, after what was sent.
  func berikutnya(_ sent: FormValues) -> String? {
    baru.flatMap { path in isian.berikutnya(sent).map { context.tautan(path, $0) } }
  }

  @HTMLBuilder private func kelompok(_ group: (judul: String, isi: [BidangRencana])) -> HTML {
    if group.judul.isEmpty {
      kisi(group.isi)
    } else {
      fieldset(.class("kelompok-isian")) {
        legend { group.judul }
        kisi(group.isi)
      }
    }
    if let more = isian.penambah, more.kelompok == group.judul {
      p(.class("penambah")) {
        button(.class("sekunder"), .name(RencanaForm.aksi), .value(RencanaForm.tambahButir)) { more.judul }
      }
    }
  }

  private func kisi(_ fields: [BidangRencana]) -> HTML {
    div(.class("kisi-bidang")) { for field in fields where field.nama != pertanyaan?.bidang { bidang(field) } }
  }

  private func bidang(_ field: BidangRencana) -> HTML {
    field.html(nilai[field.nama] ?? "", galat: pertanyaan == nil ? galat.pesan(field.nama) : nil)
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
      FormFrame(alamat: "\(alamat)/cabut", token: context.formToken).html {
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
