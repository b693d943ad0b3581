internal import Foundation

/// The headers with which a stored file is given out: always to be saved, never shown as a page, never guessed at.
public struct DownloadHeaders: Sendable, Hashable {
  /// The media type, by the content.
  public let contentType: String
  /// `attachment` with the name, in ASCII for old browsers and in UTF-8 (RFC 6266, RFC 8187).
  public let contentDisposition: String
  /// Should a browser show it after all, nothing in it runs.
  public let contentSecurityPolicy = "default-src 'none'; sandbox"
  /// No browser guesses another type.
  public let contentTypeOptions = "nosniff"

  /// - Parameters:
  ///   - name: what the person calls the file.
  ///   - mediaType: what was recorded; one that is never accepted is given out as bytes.
  public init(name: String, mediaType: String) {
    let kind = FileKind(mediaType: mediaType)
    contentType =
      switch kind {
      case .text: "text/plain; charset=utf-8"
      // A page is never given out as one.
      case nil, .html: "application/octet-stream"
      case let kind?: kind.mediaType
      }
    let full = FileName(name).download(as: kind)
    contentDisposition = "attachment; filename=\"\(Self.ascii(full))\"; filename*=UTF-8''\(Self.encoded(full))"
  }

  /// The name in ASCII: letters without their marks, and `_` for what has no place in a quoted name.
  private static func ascii(_ name: String) -> String {
    String(
      name.decomposedStringWithCanonicalMapping.unicodeScalars.filter {
        $0.properties.generalCategory != .nonspacingMark
      }
      .map { (" "..."~").contains($0) && !"\"\\%".unicodeScalars.contains($0) ? Character($0) : "_" })
  }

  private static func encoded(_ name: String) -> String {
    let plain = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!#$&+-.^_`|~".utf8)
    return name.utf8.map { byte in
      plain.contains(byte)
        ? String(Unicode.Scalar(byte)) : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
    }.joined()
  }
}
