namespace CaiNamur.Cms.ManagementApi.Security.TwoFactor;

/// <summary>A way to show a second factor, and whether the user has set it up.</summary>
public sealed record SecondFactorResponse(string ProviderName, bool IsEnabledOnUser);
