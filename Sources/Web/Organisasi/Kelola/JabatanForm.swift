import HTML
import Sakip
import Selaras

/// Adding and changing a post.
struct JabatanForm: SatuFaktaForm {
  static let bidang: Set<String> = [
    "nama", "jenjang", "idUnitKerja", "atasan", "kelasJumlah", "mulai", "selesai", "dasar",
  ]

  let ruang: RuangOrganisasi
  /// What is recorded; `nil` for a new one.
  let jabatan: JabatanDitetapkan?
  let id: String
  /// The post whose name ends where this new one begins; `nil` for one that takes over from none.
  private let pendahulu: JabatanDitetapkan?
  var fields = SentFields()

  /// The form of a new post that takes over from another one.
  private static let dari = "dari"

  init(_ request: RouteRequest) throws {
    ruang = try RuangOrganisasi(request)
    let asked = request.parameters["jabatan"] ?? ""
    jabatan = ruang.organisasi.jabatan[asked]
    guard jabatan != nil || asked == RuangOrganisasi.baru else {
      throw WebError.tidakDitemukan("Jabatan ini tidak ada atau sudah dicabut. Pilih dari susunan organisasi.")
    }
    pendahulu =
      jabatan == nil ? ruang.context.query[Self.dari].flatMap { [ruang] in ruang.organisasi.jabatan[$0] } : nil
    let (unit, known) = (ruang.unit, jabatan?.id)
    id = known ?? RuangOrganisasi.kode(request.isian["nama"] ?? "") { !unit.riwayat(.jabatan(id: $0)).isEmpty }
  }

  var objek: Objek { .jabatan(id: id) }
  var alamat: String { ruang.alamat("jabatan", jabatan?.id ?? RuangOrganisasi.baru) }
  var judul: String { jabatan.map { "Ubah jabatan \($0.nama)" } ?? "Tambah jabatan" }

  var tercatat: JabatanDitetapkan? { jabatan }
  var sebutan: String { "Jabatan" }

  /// What the fields begin with.
  private var semula: JabatanDitetapkan? { jabatan ?? pendahulu }

  func pesan(_ fact: JabatanDitetapkan) -> String {
    jabatan == nil
      ? "Jabatan \(fact.nama) ditambahkan. Langkah berikutnya: catat pemegangnya." : "Jabatan \(fact.nama) disimpan."
  }

  func fakta(_ isian: FormValues) throws(CommandSlip) -> JabatanDitetapkan {
    var count: Int?
    if let text = isian["kelasJumlah"] {
      count = text.count <= 6 ? Int(text) : nil
      guard count != nil else { throw CommandSlip("kelasJumlah", "Banyak pemegang: isi bilangan bulat, misalnya 3.") }
    }
    let part = isian["idUnitKerja"]
    return JabatanDitetapkan(
      unit: ruang.unit.id, id: id, nama: isian["nama"] ?? "", unitKerja: part == nil ? jabatan?.unitKerja : nil,
      idUnitKerja: part, atasan: isian["atasan"], mulai: try isian.hari("mulai", judul: "Hari pertama"),
      selesai: try isian.hari("selesai", judul: "Hari terakhir"), dasar: isian.isi("dasar"),
      jenjang: isian["jenjang"].flatMap(JenjangJabatan.init(rawValue:)), kelasJumlah: count == 1 ? nil : count)
  }

  var isi: HTML {
    HTML {
      ErrorSummary(fields.galat).html
      h1 { judul }
      if let pendahulu {
        p(.class("ringkas")) {
          "Isian ini disalin dari \(pendahulu.nama). Ganti namanya, dan isi hari pertamanya sehari sesudah \(pendahulu.nama) berakhir."
        }
      }
      formulir {
        FormField(
          nama: "nama", judul: "Nama jabatan", nilai: fields.nilai("nama", semula?.nama ?? ""),
          petunjuk: fields.tersimpan("nama", jabatan?.nama ?? "") ?? petunjukNama, galat: fields.galat("nama"),
          terpanjang: 600
        ).html
        SelectField(
          nama: "jenjang", judul: "Jenjang",
          pilihan: [.init(nilai: "", nama: "Belum diketahui")]
            + JenjangJabatan.allCases.map { .init(nilai: $0.rawValue, nama: $0.nama) },
          nilai: fields.nilai("jenjang", semula?.jenjang?.rawValue ?? ""), galat: fields.galat("jenjang")
        ).html
        SelectField(
          nama: "idUnitKerja", judul: "Unit kerja",
          pilihan: [.init(nilai: "", nama: jabatan?.unitKerja ?? "Seluruh perangkat daerah")]
            + ruang.organisasi.unitKerja.semua.map {
              .init(nilai: $0.id, nama: $0.nama + ($0.selesai.map { " (berakhir \($0.printed))" } ?? ""))
            },
          nilai: fields.nilai("idUnitKerja", semula?.idUnitKerja ?? ""),
          petunjuk: "Unit kerja yang dipimpin atau ditempati jabatan ini.", galat: fields.galat("idUnitKerja")
        ).html
        SelectField(
          nama: "atasan", judul: "Atasan langsung",
          pilihan: [.init(nilai: "", nama: "Tidak ada atau belum diketahui")]
            + ruang.organisasi.jabatan.semua.filter { $0.id != jabatan?.id }.map { .init(nilai: $0.id, nama: $0.nama) },
          nilai: fields.nilai("atasan", semula?.atasan ?? ""),
          petunjuk: "Boleh jabatan dalam unit kerja lain.", galat: fields.galat("atasan")
        ).html
        FormField(
          nama: "kelasJumlah", judul: "Banyak pemegang",
          nilai: fields.nilai("kelasJumlah", semula?.kelasJumlah.map { String($0) } ?? ""),
          petunjuk: "Kosongkan untuk satu orang. Jabatan pelaksana dapat dipegang banyak orang sekaligus.",
          galat: fields.galat("kelasJumlah"), papanKetik: "numeric", terpanjang: 6
        ).html
        namaSejak
        MasaFields(fields: fields, mulai: jabatan?.mulai, selesai: jabatan?.selesai).html
        TextArea(
          nama: "dasar", judul: "Dasar hukum", nilai: fields.nilai("dasar", jabatan?.dasar ?? ""),
          petunjuk: "Peraturan atau keputusannya, bila diketahui.", galat: fields.galat("dasar"), baris: 2
        ).html
        p(.class("berderet")) {
          button { "Simpan jabatan" }
          a(.href(ruang.alamat)) { "Batal" }
        }
      }
      pencabutan(
        "jabatan",
        "Hanya untuk yang salah dicatat. Jabatan yang dihapus dari susunan diisi hari terakhirnya; yang pernah dipegang atau sudah berjanji tidak dapat dicabut."
      )
    }
  }

  /// What another name here means, and the way to one that counts from a day on.
  @HTMLBuilder private var namaSejak: HTML {
    if let jabatan, !ruang.organisasi.kepala(jabatan) {
      p(.class("petunjuk")) {
        "Nama yang diubah di sini diperbaiki untuk semua tahun; perjanjian yang sudah ditandatangani tetap memuat nama lamanya. Bila jabatan ini berganti nama sejak suatu hari, isi hari terakhirnya di bawah ini, simpan, lalu "
        a(.href(Address.make(ruang.alamat("jabatan", RuangOrganisasi.baru), [(Self.dari, jabatan.id)]))) {
          "tambah jabatan dengan nama barunya"
        }
        "."
      }
    }
  }

  private var petunjukNama: String {
    jabatan.map { ruang.organisasi.kepala($0) } == true
      ? "Jabatan kepala. Namanya mengikuti nama perangkat daerah: ganti nama lewat Ubah susunan."
      : "Sebutan resmi, misalnya: Kepala Bagian Organisasi. Nama orang tidak dicatat."
  }
}
