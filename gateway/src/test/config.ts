/**
 * @apollo/gateway sends usage metrics to its vendor, and asks the clouds' metadata services about this machine, unless
 * this variable says no. It reads it when a gateway is constructed and has no option for it.
 */
export function disableVendorTelemetry(): void {
  process.env.APOLLO_TELEMETRY_DISABLED = 'true';
}
