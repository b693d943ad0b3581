import HTML
import Selaras

/// Adding and changing a tujuan.
struct TujuanForm: PelepasanTarget {
  static let bidang: Set<String> = ["nama", "misi", VersiTermuat.nama]

  let ruang: RuangRencana
  /// What is recorded; `nil` for a new one.
  let tujuan: TujuanDitetapkan?
  let id: String
  var fields = SentFields()
  var terlepas = 0

  init(_ request: RouteRequest) throws {
    ruang = try RuangRencana(request)
    let asked = request.parameters["tujuan"] ?? ""
    tujuan = ruang.rencana.tujuan[asked]
    guard tujuan != nil || asked == RuangRencana.baru else {
      throw WebError.tidakDitemukan("Tujuan ini tidak ada atau sudah dicabut. Pilih dari susunan rencana.")
    }
    id = tujuan?.id ?? ruang.rencana.kodeBaru(.tujuan)
  }

  var objek: Objek { .tujuan(id: id) }
  var alamat: String { ruang.alamat("tujuan", tujuan?.id ?? RuangRencana.baru) }
  var judul: String { tujuan == nil ? "Tambah tujuan" : "Ubah tujuan" }

  static func show(_ request: RouteRequest) throws -> Reply { .page(try Self(request)) }

  static func send(_ request: RouteRequest) async throws -> Reply {
    let form = try Self(request)
    if request.isian["aksi"] == "cabut" {
      return try await form.cabut(request, pesan: "Tujuan dicabut. Catatannya tetap ada dalam riwayat.")
    }
    let versions: [String]?
    do throws(CommandSlip) {
      versions = try VersiTermuat.baca(request.isian, form.tujuan, form.ruang.rencana)
    } catch {
      return try form.ditolak(request, error)
    }
    let words = form.ruang.rencana.dirumuskan(
      form.tujuan, menjadi: request.isian["nama"] ?? "", dalam: versions)
    let fact = TujuanDitetapkan(
      unit: form.ruang.unit.id, id: form.id, nama: words.nama, misi: request.isian["misi"].flatMap { Int($0) },
      versi: versions, rumusan: words.rumusan)
    guard fact != form.tujuan else {
      return .redirect(form.ruang.alamat, pesan: "Tidak ada yang berubah pada tujuan ini.")
    }
    return try await form.simpan(
      request, melepas: fact,
      pesan: form.tujuan == nil
        ? "Tujuan ditambahkan. Langkah berikutnya: tambahkan sasaran dan indikatornya." : "Tujuan disimpan.")
  }

  var isi: HTML {
    HTML {
      ErrorSummary(fields.galat).html
      h1 { judul }
      formulir {
        TextArea(
          nama: "nama", judul: "Rumusan tujuan",
          nilai: fields.nilai("nama", tersimpan),
          petunjuk: fields.tersimpan("nama", tersimpan)
            ?? "Keadaan yang hendak dicapai, misalnya: Meningkatnya kualitas pelayanan kecamatan.",
          galat: fields.galat("nama"), baris: 3
        ).html
        if !misi.isEmpty {
          SelectField(
            nama: "misi", judul: "Misi RPJMD yang didukung",
            pilihan: [.init(nilai: "", nama: "Belum ditautkan")]
              + misi.map { .init(nilai: String($0.nomor), nama: "Misi \($0.nomor): \($0.rumusan)\(asal($0))") },
            nilai: fields.nilai("misi", tujuan?.misi.map { String($0) } ?? ""), galat: fields.galat("misi")
          ).html
        }
        VersiTermuat(ruang: ruang, fields: fields).html(tujuan)
        persetujuanLepas
        p(.class("berderet")) {
          button { "Simpan tujuan" }
          a(.href(ruang.alamat)) { "Batal" }
        }
      }
      pencabutan("tujuan", "Tujuan yang masih memiliki sasaran atau indikator tidak dapat dicabut.")
    }
  }

  private var tersimpan: String { ruang.rencana.rumusanTerbuka(tujuan) }

  /// The version of the RPJMD whose misi are offered first: of its own tujuan the one that is drawn up, else the one in
  /// force.
  private var rpjmd: VersiRenstraDitetapkan? {
    ruang.unit.jenis == .pemda ? ruang.versiDisusun : context.state.unitPemda.flatMap { context.versiBerlaku($0) }
  }
  private var misi: [PemdaDitetapkan.Misi] { context.state.misi(menurut: rpjmd) }

  /// ` (RPJMD Perubahan, terbuka)`: which version words a misi that the RPJMD itself does not.
  private func asal(_ misi: PemdaDitetapkan.Misi) -> String {
    guard let plan = context.state.unitPemda?.perencanaan,
      context.state.pemda?.isi.menurut(rpjmd).misi(nomor: misi.nomor) == nil
    else { return "" }
    let other = plan.versiBerurutan.last { $0.visiMisi?.misi.contains(misi) == true }
    return other.map { " (menurut \(plan.namaBerkeadaan($0)))" } ?? ""
  }
}
