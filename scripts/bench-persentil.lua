-- Prints one JSON line at the end of a wrk run: requests a second, p50 and p95 in ms, failed requests.
-- With the word "baru" every request has an address of its own, which the server cannot have answered before.
local number = 0

init = function(arguments)
  if arguments[1] ~= "baru" then return end
  request = function()
    number = number + 1
    return wrk.format("GET", wrk.path .. "&baru=" .. number)
  end
end

done = function(summary, latency, requests)
  local errors = summary.errors
  local failed = errors.connect + errors.read + errors.write + errors.status + errors.timeout
  io.write(string.format(
    '{"rate": %f, "p50": %f, "p95": %f, "failed": %d}\n',
    summary.requests / (summary.duration / 1e6), latency:percentile(50) / 1000, latency:percentile(95) / 1000, failed))
end
