namespace CaiNamur.Cms.ManagementApi.Security.FirstAdministrator;

/// <summary>How the first administrator signs in for the first time.</summary>
/// <param name="UserName">User name, which is an e-mail address.</param>
/// <param name="GeneratedPassword">The password that was made up and is kept nowhere; null when it was configured.</param>
public sealed record FirstSignIn(string UserName, string? GeneratedPassword);
