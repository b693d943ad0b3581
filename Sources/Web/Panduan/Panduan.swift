import Foundation
import HTML
import Selaras

/// The guides of `docs/panduan`, as they came with the program.
enum Panduan {
  static let path = "/panduan"

  /// A guide; the raw value is its part of the address.
  enum Halaman: String, CaseIterable {
    case daftar = "", `operator`, kepala, pejabat, perencana, evaluator, administrator, organisasi

    var alamat: String { self == .daftar ? Panduan.path : "\(Panduan.path)/\(rawValue)" }

    var naskah: NaskahPanduan {
      switch self {
      case .daftar: NaskahPanduan(markdown: String(decoding: PackageResources.README_md, as: UTF8.self))
      case .operator: NaskahPanduan(markdown: String(decoding: PackageResources.operator_md, as: UTF8.self))
      case .kepala: NaskahPanduan(markdown: String(decoding: PackageResources.kepala_md, as: UTF8.self))
      case .pejabat: NaskahPanduan(markdown: String(decoding: PackageResources.pejabat_md, as: UTF8.self))
      case .perencana: NaskahPanduan(markdown: String(decoding: PackageResources.perencana_md, as: UTF8.self))
      case .evaluator: NaskahPanduan(markdown: String(decoding: PackageResources.evaluator_md, as: UTF8.self))
      case .administrator: NaskahPanduan(markdown: String(decoding: PackageResources.administrator_md, as: UTF8.self))
      case .organisasi: NaskahPanduan(markdown: String(decoding: PackageResources.organisasi_md, as: UTF8.self))
      }
    }
  }

  /// The guide of a role, for the account menu.
  static func alamat(_ peran: Peran) -> String {
    switch peran {
    case .operator: Halaman.operator.alamat
    case .kepala: Halaman.kepala.alamat
    case .pejabat: Halaman.pejabat.alamat
    case .perencana: Halaman.perencana.alamat
    case .administrator: Halaman.administrator.alamat
    case .evaluator: Halaman.evaluator.alamat
    case .pimpinan, .publik: Halaman.daftar.alamat
    }
  }

  static func show(_ request: RouteRequest) throws -> Reply {
    let name = request.parameters["halaman"] ?? ""
    guard let guide = Halaman(rawValue: name) else {
      throw WebError.tidakDitemukan("Panduan ini tidak ada. Pilih dari daftar panduan.")
    }
    return .page(PanduanPage(context: request.context, halaman: guide, naskah: guide.naskah))
  }

  /// A picture of the guides. Names are looked up in the list of files, never made into a path.
  static func picture(_ request: RouteRequest) throws -> Reply {
    guard let folder = request.services.guidePictures, let name = request.parameters["berkas"],
      name.hasSuffix(".png"),
      let file = try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil).first(
        where: { $0.lastPathComponent == name }),
      let content = try? Data(contentsOf: file)
    else { throw WebError.tidakDitemukan("Gambar ini tidak ada.") }
    return .picture(Array(content), .imagePng)
  }
}

extension Routes {
  static let panduan = [
    Route(Panduan.path, "Daftar panduan") { try Panduan.show($0) },
    Route("\(Panduan.path)/{halaman}", "Satu panduan") { try Panduan.show($0) },
    Route("\(Panduan.path)/gambar/{berkas}", "Gambar dalam panduan") { try Panduan.picture($0) },
  ]
}
