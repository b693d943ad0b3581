import FileStore
import HTML
import Selaras

/// The file of a legal ground or of a signed paper in a form: chosen, kept or taken away.
struct BerkasLandasanForm {
  static let bidang = "landasan.berkas"
  private static let hapus = "landasan.tanpaBerkas"

  /// What is recorded; `nil` where none is.
  var tercatat: BerkasLandasan?
  /// Its field.
  var bidang = Self.bidang
  /// What the field is called.
  var judul = "Berkas dasar hukum"
  /// What the file is to show.
  var menunjukkan = "dasar hukumnya"

  /// The file that the form proposes.
  /// - Throws: ``CommandSlip`` for a file that was not taken in.
  func berkas(_ request: RouteRequest) throws(CommandSlip) -> BerkasLandasan? {
    guard let sent = request.berkas.first(where: { $0.bidang == bidang }) else {
      return request.isian.isChecked(Self.hapus) ? nil : tercatat
    }
    switch sent.hasil {
    case .success(let file):
      return BerkasLandasan(
        sidik: file.hash.hex, nama: sent.nama, jenis: file.kind.mediaType, ukuran: Int64(file.size))
    case .failure(let failure):
      throw CommandSlip(bidang, "\u{201C}\(sent.nama)\u{201D}: \(failure.description)")
    }
  }

  /// - Parameters:
  ///   - galat: what was wrong with the file; `nil` when nothing was.
  ///   - ulang: whether the form comes back, without the file that was chosen.
  func html(galat: String?, ulang: Bool) -> HTML {
    let notes = FieldNotes(
      id: bidang,
      petunjuk:
        "PDF, foto, atau dokumen yang menunjukkan \(menunjukkan); paling besar \(FileStore.standardLimit / 1_048_576) MB.\(ulang ? " Bila tadi memilih berkas, pilih sekali lagi." : "")",
      galat: galat)
    return HTML {
      div(.class(galat == nil ? "bidang" : "bidang galat")) {
        label(.for(bidang)) { judul }
        notes.html
        input(
          .id(bidang), .name(bidang), .type("file"), .aria("invalid", galat == nil ? nil : "true"),
          .aria("describedby", notes.describedBy))
      }
      if let tercatat {
        BoxGroup(
          nama: Self.hapus, judul: "Berkas yang tercatat: \(tercatat.nama)",
          kotak: [.init(nilai: "ya", nama: "Lepaskan berkas ini dari dasar hukum", isTicked: false)]
        ).html
      }
    }
  }
}

/// A file of a legal ground or of a signed paper as it was sent.
enum UnduhLandasan {
  /// Of a version of the plan.
  static func berkas(_ request: RouteRequest) throws -> Reply {
    let version = request.parameters["versi"].flatMap { try? request.unit().perencanaan.versi[$0] }
    return try kirim(version?.landasan?.berkas, request, tanpa: "Versi ini tidak memiliki berkas dasar hukum.")
  }

  /// Of an RKPD or Renja.
  static func rencana(_ request: RouteRequest) throws -> Reply {
    let document = try RuangRenja(request).rencana
    return try kirim(document.landasan?.berkas, request, tanpa: "Dokumen ini tidak memiliki berkas dasar hukum.")
  }

  /// - Parameter tanpa: what is said where there is none.
  static func kirim(_ file: BerkasLandasan?, _ request: RouteRequest, tanpa words: String) throws -> Reply {
    guard let file, let hash = ContentHash(hex: file.sidik) else { throw WebError.tidakDitemukan(words) }
    do throws(FileStoreError) {
      return .file(try request.services.files.open(hash), DownloadHeaders(name: file.nama, mediaType: file.jenis))
    } catch {
      throw WebError.tidakDitemukan(error.description)
    }
  }
}
