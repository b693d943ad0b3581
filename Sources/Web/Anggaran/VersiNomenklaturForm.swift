import HTML
import Sakip
import Selaras

/// Recording and changing a version of the nomenklatur; its codes come by a sheet.
struct VersiNomenklaturForm: Page {
  /// Stands for a new version in an address.
  static let baru = "baru"
  private static let bidang: Set<String> = ["id", "nama", "dasar", "berlakuMulai", "keterangan", "sebagian"]

  let context: PageContext
  /// What is recorded; `nil` for a new one.
  private let versi: NomenklaturDitetapkan?
  private var fields = SentFields()

  init(_ request: RouteRequest) throws(WebError) {
    context = request.context
    let asked = request.parameters["nomenklatur"] ?? ""
    versi = context.state.anggaran.nomenklatur[asked]
    guard versi != nil || asked == Self.baru else {
      throw .tidakDitemukan("Versi nomenklatur ini tidak ada. Pilih dari halaman nomenklatur.")
    }
    try context.wajibHariIni("Nomenklatur dicatat")
  }

  static func alamat(_ id: String) -> String { "\(KodeNomenklaturPage.alamat(id))/ubah" }

  private var alamat: String { Self.alamat(versi?.id ?? Self.baru) }
  var judul: String { versi.map { "Ubah \($0.nama)" } ?? "Catat versi nomenklatur" }
  var tahap: Tahap? { .anggaran }
  var jejak: [Jejak] { NomenklaturPage.jejakDiBawah(context) }

  static func send(_ request: RouteRequest) async throws -> Reply {
    let form = try Self(request)
    let sent = request.isian
    let id = form.versi?.id ?? sent["id"] ?? ""
    guard let year = Int(sent["berlakuMulai"] ?? "") else {
      return try ditolak(request, CommandSlip("berlakuMulai", "Isi tahun anggaran pertama dengan empat angka."))
    }
    guard form.versi != nil || (id != baru && request.selaras.state.anggaran.nomenklatur[id] == nil) else {
      return try ditolak(request, CommandSlip("id", "Kode versi \u{201C}\(id)\u{201D} sudah dipakai. Isi kode lain."))
    }
    let fact = NomenklaturDitetapkan(
      id: id, nama: sent["nama"] ?? "", dasar: sent["dasar"] ?? "", berlakuMulai: year,
      keterangan: sent["keterangan"], sebagian: sent.isChecked("sebagian") ? true : nil)
    let address = KodeNomenklaturPage.alamat(id)
    guard fact != form.versi else {
      return .redirect(address, pesan: "Tidak ada yang berubah pada versi ini.")
    }
    let seen = NomenklaturTerlihat(id: id, entri: sent[SeenField.nama].flatMap { Int64($0) })
    let command = Command(oleh: try request.pelaku(), [fact], nomenklaturTerlihat: [seen])
    if let failure = await request.catat(command) {
      return try ditolak(request, CommandSlip(failure.penolakan?.bidang, failure.pesan))
    }
    return .redirect(
      address,
      pesan: form.versi == nil
        ? "Versi nomenklatur dicatat. Langkah berikutnya: isi kodenya dari lembar kerja."
        : "Versi nomenklatur disimpan.")
  }

  private static func ditolak(_ request: RouteRequest, _ slip: CommandSlip) throws -> Reply {
    var page = try Self(request.sekarang())
    page.fields = SentFields(request.isian, slip, bidang: bidang)
    return .refusedForm(page)
  }

  var isi: HTML {
    HTML {
      ErrorSummary(fields.galat).html
      h1 { judul }
      p(.class("kepala-halaman")) {
        "Satu versi untuk setiap keputusan yang menetapkan atau memutakhirkan kode program, kegiatan, dan sub kegiatan."
      }
      FormFrame(
        alamat: alamat, token: context.formToken, draf: context.pengguna?.account.name,
        isBelumDisimpan: !fields.galat.isEmpty
      ).html {
        input(.type("hidden"), .name(SeenField.nama), .value(fields.terlihat(terlihat)))
        if versi == nil {
          teks("id", "Kode versi", "", "Pendek, dipakai pada lembar kerja: 2024. Tidak dapat diubah kemudian.", 80)
        }
        teks("nama", "Nama versi", versi?.nama, "Misalnya: Nomenklatur 2024.", 600)
        teks("dasar", "Dasar hukum", versi?.dasar, "Nomor dan tahun keputusannya.", 600)
        teks(
          "berlakuMulai", "Mulai tahun anggaran", versi.map { String($0.berlakuMulai) },
          "Tahun anggaran pertama yang memakainya.", 4, papan: "numeric")
        teks("keterangan", "Keterangan", versi?.keterangan, "Yang perlu diketahui tentang kodenya.", 600)
        BoxGroup(
          nama: "sebagian", judul: "Kelengkapan",
          kotak: [
            .init(
              nilai: "ya", nama: "Kodenya baru dicatat sebagian",
              isTicked: fields.isTicked("sebagian", versi?.sebagian == true))
          ]
        ).html
        p(.class("berderet")) {
          button { "Simpan versi" }
          a(.href(versi.map { KodeNomenklaturPage.alamat($0.id) } ?? NomenklaturPage.path)) { "Batal" }
        }
      }
    }
  }

  private var terlihat: String {
    guard let versi else { return "" }
    return context.state.anggaran.terlihat(nomenklatur: versi.id).entri.map { String($0) } ?? ""
  }

  private func teks(
    _ name: String, _ title: String, _ recorded: String?, _ hint: String, _ longest: Int, papan: String? = nil
  ) -> HTML {
    FormField(
      nama: name, judul: title, nilai: fields.nilai(name, recorded ?? ""),
      petunjuk: fields.tersimpan(name, recorded ?? "") ?? hint, galat: fields.galat(name), papanKetik: papan,
      terpanjang: longest
    ).html
  }
}
