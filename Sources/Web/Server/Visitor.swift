import Accounts
import Hummingbird

/// Who asks, and from where.
struct Visitor: Sendable {
  /// The secret that a form of this visitor carries, so that no other site can send one in their name.
  let formToken: String
  /// Whether ``formToken`` was made for this request and the browser does not know it yet.
  let isFormTokenNew: Bool
  /// The session; `nil` for somebody who has not signed in.
  let session: Session?
  /// The secret of the session.
  let sessionToken: String?
  /// How the visitor reaches the site, `https://sakip.contoh.go.id`; empty where the browser does not name it.
  let situs: String
  /// The network address, for the throttling of guesses.
  let address: String
  /// What the browser says it is, shortened.
  let device: String
}

/// Where the secrets of a visitor lie in the browser.
struct VisitorCookies: Sendable {
  /// Whether the site is reached over TLS: then a cookie never travels without it.
  let isTLS: Bool

  private var prefix: String { isTLS ? "__Host-" : "" }
  private var sessionName: String { "\(prefix)selaras" }
  private var guestName: String { "\(prefix)selaras-formulir" }

  /// The secret of the session that a request carries.
  func sessionToken(_ request: Request) -> String? { request.cookies[sessionName]?.value }

  /// The secret of forms that somebody without a session carries.
  func guestToken(_ request: Request) -> String? {
    request.cookies[guestName].map(\.value).flatMap { $0.utf8.count == 43 ? $0 : nil }
  }

  /// Gives the browser a session.
  func session(_ token: String) -> Cookie { cookie(sessionName, token) }

  /// Takes the session away.
  var noSession: Cookie { cookie(sessionName, "", maxAge: 0) }

  /// Gives the browser a secret for forms before a session.
  func guest(_ token: String) -> Cookie { cookie(guestName, token) }

  private func cookie(_ name: String, _ value: String, maxAge: Int? = nil) -> Cookie {
    Cookie(name: name, value: value, maxAge: maxAge, path: "/", secure: isTLS, httpOnly: true, sameSite: .lax)
  }
}
