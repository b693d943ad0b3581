import HTML
import Selaras

/// Adding and changing a sasaran.
struct SasaranForm: PelepasanTarget {
  static let bidang: Set<String> = ["nama", "tujuan", "sasaranRpjmd", VersiTermuat.nama]

  let ruang: RuangRencana
  /// What is recorded; `nil` for a new one.
  let sasaran: SasaranDitetapkan?
  let id: String
  /// The tujuan under which a new one was begun.
  let diBawah: String
  var fields = SentFields()
  var terlepas = 0

  init(_ request: RouteRequest) throws {
    ruang = try RuangRencana(request)
    let asked = request.parameters["sasaran"] ?? ""
    sasaran = ruang.rencana.sasaran[asked]
    guard sasaran != nil || asked == RuangRencana.baru else {
      throw WebError.tidakDitemukan("Sasaran ini tidak ada atau sudah dicabut. Pilih dari susunan rencana.")
    }
    id = sasaran?.id ?? ruang.rencana.kodeBaru(.sasaran)
    diBawah = request.context.query["tujuan"] ?? ""
  }

  var objek: Objek { .sasaran(id: id) }
  var alamat: String { ruang.alamat("sasaran", sasaran?.id ?? RuangRencana.baru) }
  var judul: String { sasaran == nil ? "Tambah sasaran" : "Ubah sasaran" }

  static func show(_ request: RouteRequest) throws -> Reply { .page(try Self(request)) }

  static func send(_ request: RouteRequest) async throws -> Reply {
    let form = try Self(request)
    if request.isian["aksi"] == "cabut" {
      return try await form.cabut(request, pesan: "Sasaran dicabut. Catatannya tetap ada dalam riwayat.")
    }
    let versions: [String]?
    do throws(CommandSlip) {
      versions = try VersiTermuat.baca(request.isian, form.sasaran, form.ruang.rencana)
    } catch {
      return try form.ditolak(request, error)
    }
    let words = form.ruang.rencana.dirumuskan(
      form.sasaran, menjadi: request.isian["nama"] ?? "", dalam: versions)
    let fact = SasaranDitetapkan(
      unit: form.ruang.unit.id, id: form.id, tujuan: request.isian["tujuan"] ?? "", nama: words.nama, versi: versions,
      rumusan: words.rumusan, sasaranRpjmd: request.isian["sasaranRpjmd"])
    guard fact != form.sasaran else {
      return .redirect(form.ruang.alamat, pesan: "Tidak ada yang berubah pada sasaran ini.")
    }
    return try await form.simpan(
      request, melepas: fact,
      pesan: form.sasaran == nil
        ? "Sasaran ditambahkan. Langkah berikutnya: tambahkan indikatornya." : "Sasaran disimpan.")
  }

  var isi: HTML {
    HTML {
      ErrorSummary(fields.galat).html
      h1 { judul }
      formulir {
        SelectField(
          nama: "tujuan", judul: "Tujuan di atasnya",
          pilihan: [.init(nilai: "", nama: "Pilih tujuan")]
            + ruang.rencana.tujuan.semua.map { .init(nilai: $0.id, nama: ruang.rencana.rumusanTerbuka($0)) },
          nilai: fields.nilai("tujuan", sasaran?.tujuan ?? diBawah), galat: fields.galat("tujuan")
        ).html
        TextArea(
          nama: "nama", judul: "Rumusan sasaran",
          nilai: fields.nilai("nama", tersimpan),
          petunjuk: fields.tersimpan("nama", tersimpan)
            ?? "Hasil yang dapat diukur, misalnya: Meningkatnya kepuasan masyarakat.",
          galat: fields.galat("nama"), baris: 3
        ).html
        if ruang.unit.jenis != .pemda, let pemda = context.state.unitPemda {
          SelectField(
            nama: "sasaranRpjmd", judul: "Sasaran RPJMD yang didukung",
            pilihan: [.init(nilai: "", nama: "Belum ditautkan")]
              + pemda.perencanaan.sasaran.semua.map { .init(nilai: $0.id, nama: pemda.perencanaan.rumusanTerbuka($0)) },
            nilai: fields.nilai("sasaranRpjmd", sasaran?.sasaranRpjmd ?? ""), galat: fields.galat("sasaranRpjmd")
          ).html
        }
        VersiTermuat(ruang: ruang, fields: fields).html(sasaran, di: ruang.rencana.tujuan[diBawah])
        persetujuanLepas
        p(.class("berderet")) {
          button { "Simpan sasaran" }
          a(.href(ruang.alamat)) { "Batal" }
        }
      }
      pencabutan("sasaran", "Sasaran yang masih memiliki indikator tidak dapat dicabut.")
    }
  }

  private var tersimpan: String { ruang.rencana.rumusanTerbuka(sasaran) }
}
