/** Ends the command quietly when the reader of its output has seen enough (`| head`): that is no fault of anybody. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});
