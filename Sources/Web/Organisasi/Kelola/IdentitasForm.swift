import HTML
import Sakip
import Selaras

/// Mending what is recorded of a perangkat daerah itself; what happens to it on a day is a change of structure.
struct IdentitasForm: Page {
  static let bidang: Set<String> = [
    "nama", "jenis", "jabatanKepala", "idJabatanKepala", "tempat", "alamat", "mulai", "dasar",
  ]

  let ruang: RuangOrganisasi
  var fields = SentFields()

  init(_ request: RouteRequest) throws {
    ruang = try RuangOrganisasi(request)
  }

  var tahap: Tahap? { .beranda }
  var jejak: [Jejak] { ruang.jejak }
  var judul: String { "Perbaiki data \(ruang.unit.nama)" }

  private var identitas: PerangkatDaerahDitetapkan { ruang.organisasi.identitas.isi }
  private var alamat: String { "\(ruang.alamat)/identitas" }
  /// Names are mended here until a change of name is recorded; then each has its day.
  private var isNamaTetap: Bool { ruang.organisasi.semuaSebutan.count > 1 }

  static func show(_ request: RouteRequest) throws -> Reply { .page(try Self(request)) }

  static func send(_ request: RouteRequest) async throws -> Reply {
    let form = try Self(request)
    let fact: PerangkatDaerahDitetapkan
    do throws(CommandSlip) { fact = try form.fakta(request.isian) } catch { return try ditolak(request, error) }
    guard fact != form.identitas else {
      return .redirect(form.ruang.alamat, pesan: "Tidak ada yang berubah pada data \(form.ruang.unit.nama).")
    }
    let seen = request.isian.terlihat(nil, unit: form.ruang.unit.id)
    guard let failure = await request.catat([fact], terlihat: [seen]) else {
      return .redirect(form.ruang.alamat, pesan: "Data \(fact.nama) disimpan.")
    }
    return try ditolak(request, CommandSlip(failure.penolakan?.bidang, failure.pesan))
  }

  private static func ditolak(_ request: RouteRequest, _ slip: CommandSlip) throws -> Reply {
    var page = try Self(request.sekarang())
    page.fields = SentFields(request.isian, slip, bidang: bidang)
    return .refusedForm(page)
  }

  private func fakta(_ isian: FormValues) throws(CommandSlip) -> PerangkatDaerahDitetapkan {
    let known = identitas
    let head = isNamaTetap ? known.jabatanKepala : isian["jabatanKepala"] ?? ""
    return PerangkatDaerahDitetapkan(
      id: known.id, nama: isNamaTetap ? known.nama : isian["nama"] ?? "",
      jenis: isian["jenis"].flatMap(PerangkatDaerahDitetapkan.Jenis.init(rawValue:)) ?? known.jenis,
      jabatanKepala: head,
      idJabatanKepala: isian["idJabatanKepala"] ?? ruang.organisasi.jabatanKepala(bernama: head)
        ?? known.idJabatanKepala, tempat: isian["tempat"] ?? "", alamat: isian.isi("alamat"),
      mulai: try isian.hari("mulai", judul: "Hari pertama"), selesai: known.selesai,
      pendahulu: known.pendahulu, dasar: isian.isi("dasar"), dasarSelesai: known.dasarSelesai)
  }

  var isi: HTML {
    HTML {
      ErrorSummary(fields.galat).html
      h1 { judul }
      p(.class("ringkas")) {
        "Halaman ini memperbaiki yang salah tulis. Nama baru, penggabungan, pemecahan, dan pembubaran yang berlaku sejak suatu hari dicatat lewat "
        a(.href(UbahSusunanPage.path)) { "Ubah susunan" }
        "."
      }
      FormFrame(
        alamat: alamat, token: ruang.context.formToken, draf: ruang.context.pengguna?.account.name,
        isBelumDisimpan: !fields.galat.isEmpty
      ).html {
        input(
          .type("hidden"), .name("terlihat"),
          .value(ruang.organisasi.identitas.semuaEntri.last.map { String($0) } ?? ""))
        if !isNamaTetap {
          teks("nama", "Nama", identitas.nama)
          teks("jabatanKepala", "Jabatan kepala", identitas.jabatanKepala)
        }
        if ruang.organisasi.jabatan.count > 0 { kepala }
        if ruang.unit.jenis != .pemda {
          SelectField(
            nama: "jenis", judul: "Jenis", pilihan: Self.jenis, nilai: fields.nilai("jenis", identitas.jenis.rawValue),
            galat: fields.galat("jenis")
          ).html
        }
        teks("tempat", "Tempat penandatanganan", identitas.tempat)
        teks("alamat", "Alamat kantor", identitas.alamat ?? "")
        FormField(
          nama: "mulai", judul: "Hari pertama", jenis: .date,
          nilai: fields.nilai("mulai", identitas.mulai?.iso ?? ""), petunjuk: "Kosongkan bila tidak diketahui.",
          galat: fields.galat("mulai")
        ).html
        TextArea(
          nama: "dasar", judul: "Dasar hukum pembentukan", nilai: fields.nilai("dasar", identitas.dasar ?? ""),
          galat: fields.galat("dasar"), baris: 2
        ).html
        p(.class("berderet")) {
          button { "Simpan data" }
          a(.href(ruang.alamat)) { "Batal" }
        }
      }
    }
  }

  private var kepala: HTML {
    let known = identitas.idJabatanKepala
    return SelectField(
      nama: "idJabatanKepala", judul: "Jabatan yang menjadi kepalanya",
      pilihan: (known == nil ? [.init(nilai: "", nama: "Jabatan yang bernama sama")] : [])
        + ruang.organisasi.jabatan.semua.map { .init(nilai: $0.id, nama: $0.nama) },
      nilai: fields.nilai("idJabatanKepala", known ?? ""),
      petunjuk: "Jabatan ini bernama menurut sebutan di atas, dan tetap jabatan kepala bila sebutannya berganti.",
      galat: fields.galat("idJabatanKepala")
    ).html
  }

  /// The kinds of perangkat daerah, without the pemda itself.
  static var jenis: [SelectField.Pilihan] {
    PerangkatDaerahDitetapkan.Jenis.allCases.filter { $0 != .pemda }.map { .init(nilai: $0.rawValue, nama: $0.nama) }
  }

  private func teks(_ name: String, _ title: String, _ recorded: String) -> HTML {
    FormField(
      nama: name, judul: title, nilai: fields.nilai(name, recorded), petunjuk: fields.tersimpan(name, recorded),
      galat: fields.galat(name), terpanjang: 600
    ).html
  }
}
