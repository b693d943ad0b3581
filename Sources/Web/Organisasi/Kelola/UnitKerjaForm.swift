import HTML
import Sakip
import Selaras

/// Adding and changing a unit kerja.
struct UnitKerjaForm: SatuFaktaForm {
  static let bidang: Set<String> = ["nama", "jenis", "induk", "mulai", "selesai", "pendahulu", "dasar", "catatan"]

  let ruang: RuangOrganisasi
  /// What is recorded; `nil` for a new one.
  let unitKerja: UnitKerjaDitetapkan?
  let id: String
  var fields = SentFields()

  init(_ request: RouteRequest) throws {
    ruang = try RuangOrganisasi(request)
    let asked = request.parameters["unitKerja"] ?? ""
    unitKerja = ruang.organisasi.unitKerja[asked]
    guard unitKerja != nil || asked == RuangOrganisasi.baru else {
      throw WebError.tidakDitemukan("Unit kerja ini tidak ada atau sudah dicabut. Pilih dari susunan organisasi.")
    }
    let (unit, known) = (ruang.unit, unitKerja?.id)
    id =
      known
      ?? RuangOrganisasi.kode(request.isian["nama"] ?? "") { !unit.riwayat(.unitKerja(id: $0)).isEmpty }
  }

  var objek: Objek { .unitKerja(id: id) }
  var alamat: String { ruang.alamat("unit-kerja", unitKerja?.id ?? RuangOrganisasi.baru) }
  var judul: String { unitKerja.map { "Ubah \($0.nama)" } ?? "Tambah unit kerja" }

  var tercatat: UnitKerjaDitetapkan? { unitKerja }
  var sebutan: String { "Unit kerja" }

  func pesan(_ fact: UnitKerjaDitetapkan) -> String {
    unitKerja == nil
      ? "\(fact.nama) ditambahkan. Langkah berikutnya: tambahkan jabatannya." : "\(fact.nama) disimpan."
  }

  func fakta(_ isian: FormValues) throws(CommandSlip) -> UnitKerjaDitetapkan {
    guard let kind = isian["jenis"].flatMap(JenisUnitKerja.init(rawValue:)) else {
      throw CommandSlip("jenis", "Jenis unit kerja belum dipilih.")
    }
    let earlier = isian.all("pendahulu").filter { !$0.isEmpty }
    return UnitKerjaDitetapkan(
      unit: ruang.unit.id, id: id, nama: isian["nama"] ?? "", jenis: kind, induk: isian["induk"],
      mulai: try isian.hari("mulai", judul: "Hari pertama"), selesai: try isian.hari("selesai", judul: "Hari terakhir"),
      pendahulu: earlier.isEmpty ? nil : earlier, dasar: isian.isi("dasar"), catatan: isian.isi("catatan"))
  }

  var isi: HTML {
    HTML {
      ErrorSummary(fields.galat).html
      h1 { judul }
      formulir {
        FormField(
          nama: "nama", judul: "Nama unit kerja", nilai: fields.nilai("nama", unitKerja?.nama ?? ""),
          petunjuk: fields.tersimpan("nama", unitKerja?.nama ?? "")
            ?? "Nama resmi, misalnya: Bagian Organisasi. Unit kerja yang berganti nama diakhiri, lalu penggantinya ditambahkan.",
          galat: fields.galat("nama"), terpanjang: 600
        ).html
        SelectField(
          nama: "jenis", judul: "Jenis",
          pilihan: JenisUnitKerja.allCases.map { .init(nilai: $0.rawValue, nama: $0.nama) },
          nilai: fields.nilai("jenis", unitKerja?.jenis.rawValue ?? JenisUnitKerja.bagian.rawValue),
          galat: fields.galat("jenis")
        ).html
        SelectField(
          nama: "induk", judul: "Berada di bawah",
          pilihan: [.init(nilai: "", nama: "Langsung di bawah kepala perangkat daerah")] + lain.map(pilihan),
          nilai: fields.nilai("induk", unitKerja?.induk ?? ""), galat: fields.galat("induk")
        ).html
        MasaFields(fields: fields, mulai: unitKerja?.mulai, selesai: unitKerja?.selesai).html
        if !lain.isEmpty {
          BoxGroup(
            nama: "pendahulu", judul: "Melanjutkan tugas dari",
            kotak: lain.map {
              .init(
                nilai: $0.id, nama: $0.nama,
                isTicked: fields.isTicked("pendahulu", nilai: $0.id, unitKerja?.pendahulu?.contains($0.id) == true))
            },
            petunjuk: "Bila unit kerja ini hasil ganti nama, penggabungan, atau pemecahan.",
            galat: fields.galat("pendahulu")
          ).html
        }
        TextArea(
          nama: "dasar", judul: "Dasar hukum", nilai: fields.nilai("dasar", unitKerja?.dasar ?? ""),
          petunjuk: "Peraturan pembentukannya, bila diketahui.", galat: fields.galat("dasar"), baris: 2
        ).html
        TextArea(
          nama: "catatan", judul: "Catatan", nilai: fields.nilai("catatan", unitKerja?.catatan ?? ""),
          petunjuk: "Misalnya dari mana susunan ini diketahui.", galat: fields.galat("catatan"), baris: 2
        ).html
        p(.class("berderet")) {
          button { "Simpan unit kerja" }
          a(.href(ruang.alamat)) { "Batal" }
        }
      }
      pencabutan(
        "unit kerja",
        "Hanya untuk yang salah dicatat. Unit kerja yang berakhir diisi hari terakhirnya; yang masih memuat jabatan atau unit kerja tidak dapat dicabut."
      )
    }
  }

  private var lain: [UnitKerjaDitetapkan] { ruang.organisasi.unitKerja.semua.filter { $0.id != unitKerja?.id } }

  private func pilihan(_ part: UnitKerjaDitetapkan) -> SelectField.Pilihan {
    .init(nilai: part.id, nama: part.nama + (part.selesai.map { " (berakhir \($0.printed))" } ?? ""))
  }
}

/// The first and the last day of something, as two fields.
struct MasaFields {
  let fields: SentFields
  let mulai: Tanggal?
  let selesai: Tanggal?
  var petunjukMulai = "Kosongkan bila tidak diketahui."
  var petunjukSelesai = "Kosongkan selama masih ada."

  var html: HTML {
    HTML {
      FormField(
        nama: "mulai", judul: "Hari pertama", jenis: .date, nilai: fields.nilai("mulai", mulai?.iso ?? ""),
        petunjuk: fields.tersimpan("mulai", mulai?.iso ?? "") ?? petunjukMulai,
        galat: fields.galat("mulai")
      ).html
      FormField(
        nama: "selesai", judul: "Hari terakhir", jenis: .date, nilai: fields.nilai("selesai", selesai?.iso ?? ""),
        petunjuk: fields.tersimpan("selesai", selesai?.iso ?? "") ?? petunjukSelesai, galat: fields.galat("selesai")
      ).html
    }
  }
}
