import Sakip
import Selaras

/// What rencana aksi are called on screen.
enum NamaRencanaAksi {
  /// `rencana aksi`, `perubahan ke-1 rencana aksi`.
  static func singkat(nomor: Int) -> String { SebutanNomor(nomor).sebelum("rencana aksi") }
}

/// One rencana aksi with everything that its pages share.
struct RuangRencanaAksi {
  static let jalur = "/perangkat-daerah/{unit}/rencana-aksi/{tahun}/{jabatan}/{nomor}"

  let context: PageContext
  let unit: UnitState
  let isi: IsiRencanaAksi
  /// Its rows by what they are for.
  let susunan: SusunanRencanaAksi

  init(_ request: RouteRequest) throws(WebError) {
    let unit = try request.unit()
    guard let key = Self.kunci(request), let found = unit.isiRencanaAksi(key) else {
      throw .tidakDitemukan("Rencana aksi ini tidak ada. Pilih dari daftar rencana aksi.")
    }
    guard Self.terbaca(request.context, found.rencana) else { throw .belumMasuk }
    context = request.context
    self.unit = unit
    isi = found
    susunan = unit.susunan(found)
  }

  var rencana: RencanaAksi { isi.rencana }
  var kepala: RencanaAksiDitetapkan { rencana.isi }
  var kunci: KunciRencanaAksi { kepala.kunci }
  var objek: Objek { .rencanaAksi(tahun: kunci.tahun, jabatan: kunci.jabatan, nomor: kunci.nomor) }
  var judul: String { "\(kepala.nama) \(kepala.namaJabatan) tahun \(kepala.tahun)" }
  /// The same within a sentence.
  var judulKalimat: String { judul.prefix(1).lowercased() + judul.dropFirst() }
  var alamat: String { Self.alamat(context, unit.id, kunci) }
  var alamatIsi: String { Self.alamat(context, unit.id, kunci, "/isi") }
  /// Whether the visitor may fill in its rows now.
  var bolehDiisi: Bool { rencana.status.dapatDisusun && Self.boleh(context, unit) }

  var jejak: [Jejak] {
    context.jejak(unit) + [
      Jejak(nama: "Rencana aksi", alamat: context.tautan(unit: unit.id, "/rencana-aksi", tahun: kepala.tahun))
    ]
  }

  /// What agreement and budget say of a row; `nil` where they do not name it any more.
  func terambil(_ row: BarisRencanaAksiDitetapkan) -> BagianTerambil? {
    guard let post = unit.organisasi.jabatan[kunci.jabatan], let promise = unit.janji(tahun: kunci.tahun, jabatan: post)
    else { return nil }
    return unit.bagianTerambil(row.bagian, tahun: kunci.tahun, dari: promise)
  }

  /// The key in a path; `nil` for none.
  static func kunci(_ request: RouteRequest) -> KunciRencanaAksi? {
    guard let year = request.parameters["tahun"].flatMap({ Int($0) }), (2000...2100).contains(year),
      let post = request.parameters["jabatan"],
      let number = request.parameters["nomor"].flatMap({ Int($0) }), (0...20).contains(number)
    else { return nil }
    return KunciRencanaAksi(tahun: year, jabatan: post, nomor: number)
  }

  /// Whether the visitor may read a rencana aksi: what is not approved is for those who have signed in.
  static func terbaca(_ context: PageContext, _ plan: RencanaAksi) -> Bool {
    plan.status == .disetujui || context.pengguna != nil
  }

  /// Whether the visitor may write rencana aksi of a unit now.
  static func boleh(_ context: PageContext, _ unit: UnitState) -> Bool {
    context.per == nil
      && context.pengguna.map { RencanaAksiDitetapkan.wewenang.mengizinkan($0.account.pelaku, unit) } ?? false
  }

  static func alamat(_ context: PageContext, _ unit: String, _ key: KunciRencanaAksi, _ rest: String = "") -> String {
    context.tautan("/perangkat-daerah/\(unit)/rencana-aksi/\(key.tahun)/\(key.jabatan)/\(key.nomor)\(rest)")
  }
}
