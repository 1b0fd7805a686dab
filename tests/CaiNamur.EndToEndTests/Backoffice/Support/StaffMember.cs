namespace CaiNamur.EndToEndTests.Backoffice.Support;

/// <summary>Somebody with an account.</summary>
public sealed record StaffMember(Guid Key, string Email, string Password);
