-- Prints one JSON line at the end of a wrk run: requests a second, p50 and p95 in ms, failed requests.
-- With the word "baru" every request has an address of its own, which the server cannot have answered before.
-- With "sesi=FILE" the requests take turns with the sessions of the file, a perangkat daerah and a cookie a line; UNIT in
-- the address stands for the perangkat daerah.
local number, isNew, sessions = 0, false, {}

init = function(arguments)
  for _, argument in ipairs(arguments) do
    isNew = isNew or argument == "baru"
    local file = argument:match("^sesi=(.+)")
    for line in file and io.lines(file) or function() end do
      local unit, cookie = line:match("^(.-)\t(.+)$")
      sessions[#sessions + 1] = { path = wrk.path:gsub("UNIT", unit), headers = { Cookie = cookie } }
    end
  end
  if not isNew and #sessions == 0 then return end
  request = function()
    number = number + 1
    local session = sessions[number % math.max(#sessions, 1) + 1] or { path = wrk.path }
    return wrk.format("GET", session.path .. (isNew and "&baru=" .. number or ""), session.headers)
  end
end

done = function(summary, latency, requests)
  local errors = summary.errors
  local failed = errors.connect + errors.read + errors.write + errors.status + errors.timeout
  io.write(string.format(
    '{"rate": %f, "p50": %f, "p95": %f, "failed": %d}\n',
    summary.requests / (summary.duration / 1e6), latency:percentile(50) / 1000, latency:percentile(95) / 1000, failed))
end
