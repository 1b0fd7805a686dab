using Umbraco.Cms.Core.Security;

namespace CaiNamur.Cms.ManagementApi.Security.TwoFactor;

/// <summary>What the client shows to who sets up an authenticator app.</summary>
/// <param name="QrCodeSetupImageUrl">A picture for the telephone's camera.</param>
/// <param name="Secret">What the client sends back with the first code.</param>
/// <param name="ManualEntryKey">The key to type in where there is no camera.</param>
public sealed record AuthenticatorSetup(string QrCodeSetupImageUrl, string Secret, string ManualEntryKey) : ISetupTwoFactorModel;
